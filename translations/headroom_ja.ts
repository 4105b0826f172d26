<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ChartsSection</name>
    <message>
        <source>Strong lines are medians, dotted ones means, thin ones the run as planned; dark bands hold half of %1 futures and light bands nine in ten; areas are means, with the spread of their edges. Method: %2, seed %3; computed on %4. A probability is certain to ± %5 points.</source>
        <translation>太い線は中央値、点線は平均、細い線は計画値です。濃い帯は%1通りの将来の半数、薄い帯は9割を含みます。面は平均で、境界の幅を添えています。抽出法：%2、シード%3。命令セット%4。確率の誤差は±%5ポイント以内です。</translation>
    </message>
</context>
<context>
    <name>CommitmentCharts</name>
    <message>
        <source>credited</source>
        <translation>充当額</translation>
    </message>
    <message>
        <source>credited of %1</source>
        <translation>%1への充当額</translation>
    </message>
    <message>
        <source>drawn and required</source>
        <translation>消化額と必要ペース</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>消化額</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必要ペース</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>残額</translation>
    </message>
    <message>
        <source>of each commitment</source>
        <translation>コミットメント別</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>カバー率</translation>
    </message>
    <message>
        <source>draws of a year over what is required</source>
        <translation>直近1年の消化額÷必要額</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>revenue share, cumulative</source>
        <translation>レベニューシェア、累計</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>支払額</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>deployed and owed</source>
        <translation>展開済みと義務量</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>展開済み</translation>
    </message>
    <message>
        <source>obligation</source>
        <translation>義務量</translation>
    </message>
    <message>
        <source>short %1</source>
        <translation>%1不足</translation>
    </message>
    <message>
        <source>%1 commitment</source>
        <comment>provider</comment>
        <translation>%1のコミットメント</translation>
    </message>
    <message>
        <source>needed pace</source>
        <translation>必要ペース</translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>不足額%1</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>%1に到達</translation>
    </message>
</context>
<context>
    <name>DashboardText</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Market share</source>
        <translation>市場シェア</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Fleet and power</source>
        <translation>フリートと電力</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>コミットメント</translation>
    </message>
    <message>
        <source>Revenue and cash</source>
        <translation>売上高と現金</translation>
    </message>
    <message>
        <source>Unit economics</source>
        <translation>ユニットエコノミクス</translation>
    </message>
    <message>
        <source>This scenario has no workloads.</source>
        <translation>このシナリオにはワークロードがありません。</translation>
    </message>
    <message>
        <source>This scenario has no commitments, revenue shares or capacity obligations.</source>
        <translation>このシナリオには利用コミットメント、レベニューシェア、キャパシティ義務がありません。</translation>
    </message>
    <message>
        <source>This scenario has no providers.</source>
        <translation>このシナリオにはプロバイダーがありません。</translation>
    </message>
</context>
<context>
    <name>EntityText</name>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Nothing breaches</source>
        <translation>問題はありません</translation>
    </message>
    <message>
        <source>Until %1 cash stays above zero, all demand is served and every commitment is met.</source>
        <translation>%1まで現金残高はゼロを上回り、需要はすべて満たされ、すべてのコミットメントが達成されます。</translation>
    </message>
    <message>
        <source>Raise deliveries</source>
        <translation>納入数を増やす</translation>
    </message>
    <message>
        <source>Raise the power cap</source>
        <translation>電力上限を引き上げる</translation>
    </message>
    <message>
        <source>Change the amount</source>
        <translation>金額を変更する</translation>
    </message>
    <message>
        <source>Change the cap</source>
        <translation>上限を変更する</translation>
    </message>
    <message>
        <source>Change what is owed</source>
        <translation>義務量を変更する</translation>
    </message>
    <message>
        <source>Raise opening cash</source>
        <translation>期首現金を増やす</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>name of a driver</comment>
        <translation>%1を変更する</translation>
    </message>
    <message>
        <source>%1 falls due from %2 to %3.</source>
        <translation>%2から%3にかけて%1の支払いが生じます。</translation>
    </message>
    <message>
        <source>%1 falls due in %2.</source>
        <translation>%2に%1の支払いが生じます。</translation>
    </message>
    <message>
        <source>From %1 it can no longer be avoided.</source>
        <translation>%1以降は回避できません。</translation>
    </message>
    <message>
        <source>%1&apos;s %2 will not be used up</source>
        <comment>provider, amount</comment>
        <translation>%1の%2は消化しきれません</translation>
    </message>
    <message>
        <source>Place more on %1, agree on later checkpoints, or commit to less.</source>
        <translation>%1への配置を増やすか、判定時点を遅らせるか、コミットメント額を減らしてください。</translation>
    </message>
    <message>
        <source>%1 is short of %2</source>
        <comment>provider, 82 000 accelerators</comment>
        <translation>%1はアクセラレーターが%2不足します</translation>
    </message>
    <message>
        <source>Raise its deliveries or its power cap, or place less on it.</source>
        <translation>納入数か電力上限を増やすか、配置を減らしてください。</translation>
    </message>
    <message>
        <source>Cash falls to %1 in %2</source>
        <comment>amount, month</comment>
        <translation>現金残高は%2に%1まで減ります</translation>
    </message>
    <message>
        <source>That is less than three months of cost.</source>
        <translation>3か月分のコストを下回ります。</translation>
    </message>
    <message>
        <source>Raise funding before then, or delay what falls due.</source>
        <translation>それまでに資金を調達するか、支払いを先に延ばしてください。</translation>
    </message>
    <message>
        <source>Until %1, needs %2; lowest in %3.</source>
        <comment>month, amount, month</comment>
        <translation>%1まで続き、%2が必要です。最低は%3です。</translation>
    </message>
    <message>
        <source>Until the end, needs %1; lowest in %2.</source>
        <comment>amount, month</comment>
        <translation>最後まで続き、%1が必要です。最低は%2です。</translation>
    </message>
    <message>
        <source>Cash is below zero from %1</source>
        <translation>%1から現金残高がマイナスになります</translation>
    </message>
    <message>
        <source>%1 of demand is not served</source>
        <translation>需要の%1が満たされません</translation>
    </message>
    <message>
        <source>%1 of %2 is not served</source>
        <comment>fraction, workload</comment>
        <translation>%2の%1が満たされません</translation>
    </message>
    <message>
        <source>Add capacity, or let other providers take what is left over.</source>
        <translation>キャパシティを増やすか、残りを他のプロバイダーに回してください。</translation>
    </message>
    <message>
        <source>%1 of %2 is missing</source>
        <comment>power, obligation</comment>
        <translation>%2に%1足りません</translation>
    </message>
    <message>
        <source>Raise that family&apos;s part of what is bought at %1.</source>
        <translation>%1での購入に占めるこのファミリーの割合を上げてください。</translation>
    </message>
    <message>
        <source>The revenue share to %1 reaches its cap in %2</source>
        <translation>%1へのレベニューシェアは%2に上限に達します</translation>
    </message>
    <message>
        <source>%1 is paid by then, and nothing after.</source>
        <translation>それまでに%1を支払い、以後の支払いはありません。</translation>
    </message>
    <message>
        <source>The contract ends in %1.</source>
        <translation>契約の終了は%1です。</translation>
    </message>
    <message>
        <source>%1&apos;s %2 is used up by %3</source>
        <comment>provider, amount, month</comment>
        <translation>%1の%2は%3までに消化されます</translation>
    </message>
    <message>
        <source>%1 is still owed to %2 after %3</source>
        <comment>amount, provider, month</comment>
        <translation>%3の後も%2に%1の支払義務が残ります</translation>
    </message>
    <message>
        <source>The contract runs until %1.</source>
        <translation>契約は%1まで続きます。</translation>
    </message>
    <message>
        <source>Look at more months, or commit to less.</source>
        <translation>期間を延ばすか、コミットメント額を減らしてください。</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>From %1 to the end.</source>
        <translation>%1から最後まで。</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1から%2まで。</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
</context>
<context>
    <name>FleetCharts</name>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>installed and required</source>
        <translation>設置数と必要数</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>設置数</translation>
    </message>
    <message>
        <source>%1 fleet</source>
        <comment>provider</comment>
        <translation>%1のフリート</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>deployed, by provider</source>
        <translation>展開済み、プロバイダー別</translation>
    </message>
    <message>
        <source>%1 power</source>
        <comment>provider</comment>
        <translation>%1の電力</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>展開済み</translation>
    </message>
    <message>
        <source>power cap</source>
        <translation>電力上限</translation>
    </message>
    <message>
        <source>Additions</source>
        <translation>増設</translation>
    </message>
    <message>
        <source>joining the fleet</source>
        <translation>フリートへの追加</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必要数</translation>
    </message>
    <message>
        <source>short %1</source>
        <translation>%1不足</translation>
    </message>
</context>
<context>
    <name>IndicatorsSection</name>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation>このシナリオ</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
</context>
<context>
    <name>KpiLabels</name>
    <message>
        <source>%1: %2</source>
        <comment>indicator, entity</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>正味現在価値（NPV）</translation>
    </message>
    <message>
        <source>Lowest cash</source>
        <translation>現金残高の最低値</translation>
    </message>
    <message>
        <source>Month of the lowest cash</source>
        <translation>現金残高が最低になる月</translation>
    </message>
    <message>
        <source>First month with cash below zero</source>
        <translation>現金残高が最初にマイナスになる月</translation>
    </message>
    <message>
        <source>Funding needed</source>
        <translation>必要な資金調達額</translation>
    </message>
    <message>
        <source>Shortfall of all commitments</source>
        <translation>全コミットメントの不足額</translation>
    </message>
    <message>
        <source>First month in which a shortfall falls due</source>
        <translation>不足額の支払いが最初に生じる月</translation>
    </message>
    <message>
        <source>Cap reached</source>
        <translation>上限到達</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>消化完了</translation>
    </message>
    <message>
        <source>Shortfall unavoidable from</source>
        <translation>不足が回避不能になる月</translation>
    </message>
    <message>
        <source>Most accelerators installed</source>
        <translation>アクセラレーター設置数の最大値</translation>
    </message>
    <message>
        <source>Most power deployed</source>
        <translation>展開電力の最大値</translation>
    </message>
    <message>
        <source>Lowest part of demand served</source>
        <translation>需要充足率の最低値</translation>
    </message>
    <message>
        <source>Month of the lowest part served</source>
        <translation>需要充足率が最低になる月</translation>
    </message>
    <message>
        <source>Part of the load at the end</source>
        <translation>期末の負荷シェア</translation>
    </message>
    <message>
        <source>Market share at the end</source>
        <translation>期末の市場シェア</translation>
    </message>
    <message>
        <source>Concentration (HHI) at the end</source>
        <translation>期末の集中度（HHI）</translation>
    </message>
    <message>
        <source>Still owed after the last month</source>
        <translation>最終月以降に残る支払義務</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>粗利率</translation>
    </message>
    <message>
        <source>Compute cost per million tokens</source>
        <translation>100万トークンあたり計算コスト</translation>
    </message>
    <message>
        <source>Revenue per million tokens</source>
        <translation>100万トークンあたり売上高</translation>
    </message>
</context>
<context>
    <name>KpiWords</name>
    <message>
        <source>%1 share, %2</source>
        <comment>provider, year</comment>
        <translation>%2年%1シェア</translation>
    </message>
    <message>
        <source>%1 of AI cloud revenue in %2</source>
        <translation>%2のAIクラウド売上高の%1</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>ベースライン：%1</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>不足額</translation>
    </message>
    <message>
        <source>Falls due beyond what is drawn: %1</source>
        <translation>消化額を超えて支払う額：%1</translation>
    </message>
    <message>
        <source>first due %1</source>
        <comment>month</comment>
        <translation>初回 %1</translation>
    </message>
    <message>
        <source>nothing falls due</source>
        <translation>支払いなし</translation>
    </message>
    <message>
        <source>Lowest cash</source>
        <translation>最低現金残高</translation>
    </message>
    <message>
        <source>Peak power</source>
        <translation>ピーク電力</translation>
    </message>
    <message>
        <source>as in the baseline</source>
        <translation>ベースラインと同じ</translation>
    </message>
    <message>
        <source>▼ %1 points</source>
        <translation>▼ %1ポイント</translation>
    </message>
    <message>
        <source>▲ %1 points</source>
        <translation>▲ %1ポイント</translation>
    </message>
    <message>
        <source>below 0, %1</source>
        <comment>month</comment>
        <translation>マイナス、%1</translation>
    </message>
    <message>
        <source>&lt; 0 in %1</source>
        <comment>odds</comment>
        <translation>%1で0未満</translation>
    </message>
    <message>
        <source>due in %1</source>
        <comment>odds</comment>
        <translation>将来の%1</translation>
    </message>
    <message>
        <source>As planned: %1</source>
        <comment>an indicator</comment>
        <translation>計画値：%1</translation>
    </message>
    <message>
        <source>▼ under %1 points</source>
        <translation>▼ %1ポイント未満</translation>
    </message>
    <message>
        <source>▲ under %1 points</source>
        <translation>▲ %1ポイント未満</translation>
    </message>
</context>
<context>
    <name>MarketCharts</name>
    <message>
        <source>Market share</source>
        <translation>市場シェア</translation>
    </message>
    <message>
        <source>AI cloud revenue</source>
        <translation>AIクラウド売上高</translation>
    </message>
    <message>
        <source>HHI %1</source>
        <translation>HHI %1</translation>
    </message>
    <message>
        <source>AI revenue</source>
        <translation>AI売上高</translation>
    </message>
    <message>
        <source>per cloud</source>
        <translation>クラウド別</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>集中度</translation>
    </message>
    <message>
        <source>Herfindahl–Hirschman index, points</source>
        <translation>ハーフィンダール・ハーシュマン指数</translation>
    </message>
    <message>
        <source>HHI</source>
        <translation>HHI</translation>
    </message>
    <message>
        <source>highly concentrated</source>
        <translation>高集中</translation>
    </message>
    <message>
        <source>Clouds rented from</source>
        <translation>賃借先クラウド数</translation>
    </message>
    <message>
        <source>effective number, by spend</source>
        <translation>支出による実効数</translation>
    </message>
    <message>
        <source>clouds</source>
        <translation>クラウド数</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>割引率</translation>
    </message>
    <message>
        <source>off the list price</source>
        <translation>定価比</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>rented capacity</source>
        <translation>賃借キャパシティ</translation>
    </message>
</context>
<context>
    <name>MoneyCharts</name>
    <message>
        <source>Revenue and cost</source>
        <translation>売上高とコスト</translation>
    </message>
    <message>
        <source>last 12 months</source>
        <translation>直近12か月</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>売上高</translation>
    </message>
    <message>
        <source>cash cost</source>
        <translation>現金コスト</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金残高</translation>
    </message>
    <message>
        <source>end of month</source>
        <translation>月末</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>現金残高</translation>
    </message>
    <message>
        <source>lowest %1, %2</source>
        <comment>amount, month</comment>
        <translation>最低%1、%2</translation>
    </message>
    <message>
        <source>Revenue by workload</source>
        <translation>ワークロード別売上高</translation>
    </message>
    <message>
        <source>Net cash flow</source>
        <translation>純キャッシュフロー</translation>
    </message>
    <message>
        <source>net cash flow</source>
        <translation>純キャッシュフロー</translation>
    </message>
    <message>
        <source>operating income</source>
        <translation>営業利益</translation>
    </message>
    <message>
        <source>Capital expenditure</source>
        <translation>設備投資</translation>
    </message>
    <message>
        <source>owned capacity</source>
        <translation>自社キャパシティ</translation>
    </message>
    <message>
        <source>capex</source>
        <translation>設備投資</translation>
    </message>
    <message>
        <source>depreciation</source>
        <translation>減価償却費</translation>
    </message>
    <message>
        <source>Shares and fees</source>
        <translation>レベニューシェアと手数料</translation>
    </message>
    <message>
        <source>paid less received</source>
        <translation>支払額－受取額</translation>
    </message>
    <message>
        <source>revenue shares</source>
        <translation>レベニューシェア</translation>
    </message>
    <message>
        <source>marketplace fees</source>
        <translation>マーケットプレイス手数料</translation>
    </message>
</context>
<context>
    <name>OddsWords</name>
    <message>
        <source>under %1</source>
        <translation>%1未満</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1超</translation>
    </message>
    <message>
        <source>%1 falls short by %2 in %3 of futures</source>
        <comment>commitment, month, odds</comment>
        <translation>将来の%3で、%1は%2までに未達</translation>
    </message>
    <message>
        <source>Cash runs out in %1 of futures</source>
        <translation>将来の%1で現金が尽きる</translation>
    </message>
    <message>
        <source>The revenue share to %1 reaches its cap in %2 of futures</source>
        <translation>将来の%2で、%1への収益分配が上限に達する</translation>
    </message>
    <message>
        <source>Some demand is not served in %1 of futures</source>
        <translation>将来の%1で需要の一部に応えられない</translation>
    </message>
    <message>
        <source>Expected %1, worst 5 % %2.</source>
        <comment>amounts</comment>
        <translation>期待値%1、最悪5%では%2。</translation>
    </message>
    <message>
        <source>In half of them by %1. Needs %2 on average, %3 in the worst 5 %.</source>
        <comment>month, amounts</comment>
        <translation>その半数は%1まで。平均で%2、最悪5%では%3が必要。</translation>
    </message>
    <message>
        <source>In half of them by %1.</source>
        <comment>month</comment>
        <translation>その半数は%1まで。</translation>
    </message>
    <message>
        <source>In half of them by %1. Up to %2 of it in the worst 5 %.</source>
        <comment>month, fraction</comment>
        <translation>その半数は%1まで。最悪5%では需要の%2。</translation>
    </message>
    <message>
        <source>In %1 of futures; expected %2, worst 5 % %3.</source>
        <comment>odds, amounts</comment>
        <translation>将来の%1で発生。期待値%2、最悪5%では%3。</translation>
    </message>
    <message>
        <source>In %1 of futures, half of them by %2; worst 5 % %3.</source>
        <comment>odds, month, amount</comment>
        <translation>将来の%1で発生、その半数は%2まで。最悪5%では%3。</translation>
    </message>
    <message>
        <source>In %1 of futures, half of them by %2.</source>
        <comment>odds, month</comment>
        <translation>将来の%1で発生、その半数は%2まで。</translation>
    </message>
    <message>
        <source>In %1 of futures; worst 5 % %2.</source>
        <comment>odds, fraction</comment>
        <translation>将来の%1で発生。最悪5%では%2。</translation>
    </message>
    <message>
        <source>Odds</source>
        <translation>確率</translation>
    </message>
</context>
<context>
    <name>PlacementCharts</name>
    <message>
        <source>Placement</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>inference load</source>
        <translation>推論負荷</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>at peak, by provider</source>
        <translation>ピーク時、プロバイダー別</translation>
    </message>
    <message>
        <source>Demand served</source>
        <translation>需要充足率</translation>
    </message>
    <message>
        <source>of all load</source>
        <translation>全負荷に対する割合</translation>
    </message>
    <message>
        <source>served</source>
        <translation>充足率</translation>
    </message>
</context>
<context>
    <name>QuantitiesSection</name>
    <message>
        <source>Quantities</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Numbers in brackets are those of the sources at the end. What has none is an assumption.</source>
        <translation>角括弧の番号は末尾の出典の番号です。番号のないものは仮定です。</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>group, entity</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>There is no report, because the scenario does not run: mend its problems first.</source>
        <translation>シナリオが実行できないため、レポートはありません。先に問題を直してください。</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page, pages</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>SensitivityWords</name>
    <message>
        <source>never</source>
        <comment>a month</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>The scenario has no such indicator: choose another one.</source>
        <translation>シナリオにその指標はありません。別の指標を選んでください。</translation>
    </message>
    <message>
        <source>%1 as planned; each input by itself from its 10th to its 90th percentile</source>
        <comment>amount</comment>
        <translation>計画値は%1。各入力を単独で10パーセンタイルから90パーセンタイルまで動かした場合</translation>
    </message>
    <message>
        <source>Strong: the input is high. Light: it is low.</source>
        <translation>濃い色:入力が高い場合。薄い色:低い場合。</translation>
    </message>
    <message>
        <source>it does not happen</source>
        <translation>発生しない場合</translation>
    </message>
    <message>
        <source>it happens</source>
        <translation>発生する場合</translation>
    </message>
    <message>
        <source>%1: %2 where %3, %4 where %5</source>
        <comment>input, outcome, value, outcome, value</comment>
        <translation>%1:%3で%2、%5で%4</translation>
    </message>
    <message>
        <source>Parts of the variance, with what each input shares with those correlated with it</source>
        <translation>分散の内訳(相関する入力と共有する分を含む)</translation>
    </message>
    <message>
        <source>Parts of the variance: by itself, and with all that it does together with others</source>
        <translation>分散の内訳:単独の寄与と、他との交互作用を含む寄与</translation>
    </message>
    <message>
        <source>Strong: by itself. From %1 runs; the line is the %2 interval.</source>
        <translation>濃い色:単独。%1回の計算。線は%2区間。</translation>
    </message>
    <message>
        <source>Strong: by itself. Light: in total. From %1 runs; the line is the %2 interval.</source>
        <translation>濃い色:単独。薄い色:全体。%1回の計算。線は%2区間。</translation>
    </message>
    <message>
        <source>%1: %2 of the variance by itself, between %3 and %4</source>
        <comment>input, parts</comment>
        <translation>%1:単独で分散の%2(%3~%4)</translation>
    </message>
    <message>
        <source>%1; %2 in total</source>
        <comment>sentence, part</comment>
        <translation>%1、全体で%2</translation>
    </message>
    <message>
        <source>Nothing that is uncertain changes this outcome.</source>
        <translation>不確実な入力でこの結果を変えるものはありません。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>month, what is said about it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 lies outside the scenario: give a month from %2 to %3.</source>
        <translation>%1はシナリオの期間外です。%2から%3までの月を入力してください。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>P10</source>
        <translation>P10</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Outcome at P10</source>
        <translation>P10での結果</translation>
    </message>
    <message>
        <source>Outcome at P90</source>
        <translation>P90での結果</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>単独</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>column, unit</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>SourcesSection</name>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>This scenario names no sources: every quantity is an assumption.</source>
        <translation>このシナリオには出典がありません。すべての数量が仮定です。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Months</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>キャパシティ</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>コミットメント</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>レベニューシェア</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>義務</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>資金調達</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>It runs from %1 to %2, %3 months.</source>
        <translation>期間は%1から%2までの%3か月です。</translation>
    </message>
    <message>
        <source>The thin dashed lines of the charts are the baseline, “%1”.</source>
        <translation>グラフの細い破線はベースライン「%1」です。</translation>
    </message>
    <message>
        <source>Demand comes from %1.</source>
        <translation>需要は%1から生じます。</translation>
    </message>
    <message>
        <source>In all, %1 are asked for in the first month and %2 in the last.</source>
        <translation>需要の合計は最初の月が%1、最後の月が%2です。</translation>
    </message>
    <message>
        <source>Capacity is rented from %1.</source>
        <translation>キャパシティの賃借先は%1です。</translation>
    </message>
    <message>
        <source>Capacity of its own: %1.</source>
        <translation>自社キャパシティ：%1。</translation>
    </message>
    <message>
        <source>From %1 to %2, %3 alone serves %4.</source>
        <translation>%1から%2まで、%4は%3だけで処理します。</translation>
    </message>
    <message>
        <source>%1 is to be spent on %2 from %3 to %4, %5.</source>
        <comment>amount, provider, months, when checked</comment>
        <translation>%3から%4までに%2へ%1を支出します（%5）。</translation>
    </message>
    <message>
        <source>checked at the end of each contract year</source>
        <translation>契約年度末ごとに判定</translation>
    </message>
    <message>
        <source>checked each month</source>
        <translation>毎月判定</translation>
    </message>
    <message>
        <source>checked on %1 dates</source>
        <translation>%1回の判定時点で判定</translation>
    </message>
    <message>
        <source>checked at the end</source>
        <translation>終了時に判定</translation>
    </message>
    <message>
        <source>%1 pays %2 to %3 from %4 to %5</source>
        <comment>payer, fraction of what, payee, months</comment>
        <translation>%1は%4から%5まで、%2を%3に支払います</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <comment>sentence, amount</comment>
        <translation>%1（上限%2）</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>end of a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 of the revenue from %2</source>
        <comment>fraction, workloads</comment>
        <translation>%2の売上高の%1</translation>
    </message>
    <message>
        <source>%1 of a stated sum</source>
        <comment>fraction</comment>
        <translation>所定の額の%1</translation>
    </message>
    <message>
        <source>%1 of all revenue</source>
        <comment>fraction</comment>
        <translation>全売上高の%1</translation>
    </message>
    <message>
        <source>the lab</source>
        <translation>ラボ</translation>
    </message>
    <message>
        <source>%1: %2 must stand at %3 in the end.</source>
        <comment>obligation, power, provider</comment>
        <translation>%1：最終的に%3に%2が必要です。</translation>
    </message>
    <message>
        <source>%1: %2 in %3.</source>
        <comment>tranche, amount, month</comment>
        <translation>%1：%3に%2。</translation>
    </message>
    <message>
        <source>%1: not paid in these months.</source>
        <comment>tranche</comment>
        <translation>%1：この期間には入金されません。</translation>
    </message>
    <message>
        <source>No event happens.</source>
        <translation>イベントは発生しません。</translation>
    </message>
    <message>
        <source>These happen: %1.</source>
        <translation>発生するイベント：%1。</translation>
    </message>
    <message>
        <source>%1 of its %2 quantities have a source; the others are assumptions.</source>
        <translation>%2個の数量のうち%1個に出典があり、残りは仮定です。</translation>
    </message>
    <message>
        <source>As planned no event happens.</source>
        <translation>計画ではイベントは発生しません。</translation>
    </message>
    <message>
        <source>As planned these happen: %1.</source>
        <translation>計画で発生するイベント：%1。</translation>
    </message>
    <message>
        <source>Each future draws every event by its probability, to begin within its months:</source>
        <translation>それぞれの将来では、どのイベントもその確率で発生し、次の期間内に始まります。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>event, its probability and months</comment>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>SummarySection</name>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>What the scenario says</source>
        <translation>シナリオの内容</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
</context>
<context>
    <name>UncertaintySection</name>
    <message>
        <source>Uncertainty</source>
        <translation>不確実性</translation>
    </message>
    <message>
        <source>The bands and odds of this report come from %1 futures. Method: %2, seed %3; computed on %4.</source>
        <translation>このレポートの帯と確率は%1通りの将来によるものです。抽出法：%2、シード%3。命令セット%4。</translation>
    </message>
    <message>
        <source>A probability is certain to ± %1 points or better, the standard error of one half.</source>
        <translation>確率の誤差は±%1ポイント以内です（確率50%の標準誤差）。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>chart, series</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The least certain median of the charts is that of %1 in %2: its standard error is %3, %4 % of the band of nine futures in ten.</source>
        <translation>グラフのうち最も不確かな中央値は%1の%2の値です。標準誤差は%3で、将来の9割を含む帯の幅の%4%です。</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>計画値</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Nine futures in ten</source>
        <translation>将来の9割</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>group, entity</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Uncertain quantities</source>
        <translation>不確実な数量</translation>
    </message>
    <message>
        <source>All others have one value in every future.</source>
        <translation>その他の数量はすべての将来で同じ値です。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>lower end, upper end</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>順位相関</translation>
    </message>
    <message>
        <source>Rank correlations</source>
        <translation>順位相関</translation>
    </message>
    <message>
        <source>All other quantities are drawn independently of each other.</source>
        <translation>その他の数量は互いに独立に抽出されます。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Probability, months</source>
        <translation>確率と期間</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>変えるもの</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Each future draws every event by its probability, to begin in one of these months; the run as planned has only those that are switched on.</source>
        <translation>それぞれの将来では、どのイベントもその確率で発生し、この期間内のいずれかの月に始まります。計画では、オンにしたイベントだけが発生します。</translation>
    </message>
</context>
<context>
    <name>UnitCharts</name>
    <message>
        <source>Cost and price</source>
        <translation>コストと価格</translation>
    </message>
    <message>
        <source>per million tokens served, last 12 months</source>
        <translation>処理した100万トークンあたり、直近12か月</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>売上高</translation>
    </message>
    <message>
        <source>compute cost</source>
        <translation>計算コスト</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>粗利率</translation>
    </message>
    <message>
        <source>last 12 months</source>
        <translation>直近12か月</translation>
    </message>
    <message>
        <source>gross margin</source>
        <translation>粗利率</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>asked for, by workload</source>
        <translation>需要、ワークロード別</translation>
    </message>
    <message>
        <source>Cost of new capacity</source>
        <translation>新規キャパシティのコスト</translation>
    </message>
    <message>
        <source>per million reference tokens</source>
        <translation>100万基準トークンあたり</translation>
    </message>
</context>
<context>
    <name>YearsSection</name>
    <message>
        <source>Year by year</source>
        <translation>年次推移</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>売上高</translation>
    </message>
    <message>
        <source>Cash cost</source>
        <translation>現金コスト</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>不足額</translation>
    </message>
    <message>
        <source>Cash at the end</source>
        <translation>期末現金</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>粗利率</translation>
    </message>
    <message>
        <source>Cost per Mtok</source>
        <translation>コスト/Mtok</translation>
    </message>
    <message>
        <source>Revenue per Mtok</source>
        <translation>売上高/Mtok</translation>
    </message>
    <message>
        <source>Power at the end</source>
        <translation>期末電力</translation>
    </message>
</context>
<context>
    <name>headroom::AboutText</name>
    <message>
        <source>Plans the capacity and the cost of an AI lab, month by month and years ahead.</source>
        <translation>AIラボのキャパシティとコストを、数年先まで月ごとに計画します。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty, to the extent the law permits.</source>
        <translation>GNU General Public License バージョン3以降に基づくフリーソフトウェアです。法の許す範囲で、いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Built with Qt, Qt Charts, Eigen, Boost, SQLite and JSON for Modern C++.</source>
        <translation>Qt、Qt Charts、Eigen、Boost、SQLite、JSON for Modern C++ を使用しています。</translation>
    </message>
</context>
<context>
    <name>headroom::ChartExport</name>
    <message>
        <source>%1 has no ending that names a format: let it end in .pdf, .svg or .png.</source>
        <translation>%1には形式を示す拡張子がありません。.pdf、.svg、.pngのいずれかにしてください。</translation>
    </message>
    <message>
        <source>%1 could not be written (%2): choose another place.</source>
        <translation>%1に書き込めませんでした（%2）。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>headroom::ChartMenu</name>
    <message>
        <source>Save chart</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>Copy chart and values</source>
        <translation>グラフと値をコピー</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFとして保存…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>SVGとして保存…</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG画像 (*.svg)</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNGとして保存…</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG画像 (*.png)</translation>
    </message>
</context>
<context>
    <name>headroom::ChartReadout</name>
    <message>
        <source>baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>P5</source>
        <translation>P5</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>計画値</translation>
    </message>
    <message>
        <source> (P5 %1, P95 %2, mean %3, as planned %4)</source>
        <translation>（P5 %1、P95 %2、平均%3、計画値%4）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source> (P5 %1, P95 %2, as planned %3)</source>
        <translation>（P5 %1、P95 %2、計画値 %3）</translation>
    </message>
</context>
<context>
    <name>headroom::ChartText</name>
    <message>
        <source>%1 without values</source>
        <translation>%1は値なし</translation>
    </message>
    <message>
        <source>%1 %2 in %3 to %4 in %5</source>
        <translation>%1は%3の%2から%5の%4へ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%2から%3まで%1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2に%1</translation>
    </message>
    <message>
        <source>%1: nothing to show.</source>
        <translation>%1：表示するものがありません。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is drawn, its unit</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>series, median</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>, median %1, in nine futures of ten from %2 to %3</source>
        <translation>、中央値%1、将来の9割は%2~%3</translation>
    </message>
</context>
<context>
    <name>headroom::CorrelationTable</name>
    <message>
        <source>%1 and %2: %3</source>
        <comment>two quantities, their rank correlation</comment>
        <translation>%1と%2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>entity, quantity</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, %1</source>
        <comment>the part of a quantity</comment>
        <translation>、%1</translation>
    </message>
</context>
<context>
    <name>headroom::CorrelationsDialog</name>
    <message>
        <source>Correlations</source>
        <translation>相関</translation>
    </message>
    <message>
        <source>Rank correlations between uncertain quantities, from −1 to 1: at 1 one is high whenever the other is, at −1 low.</source>
        <translation>不確実な数量どうしの順位相関（−1から1）。1では一方が高いとき他方も必ず高く、−1では必ず低くなります。</translation>
    </message>
    <message>
        <source>Add an uncertain quantity</source>
        <translation>不確実な数量を追加</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>外す(&amp;R)</translation>
    </message>
    <message>
        <source>Take the quantity of the selected row out of the matrix</source>
        <translation>選んだ行の数量を行列から外します</translation>
    </message>
    <message>
        <source>Matrix of correlations</source>
        <translation>相関行列</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>numbers of two rows</comment>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>No numbers can be correlated like this; together these pairs are too strong: %1. Weaken the ranks, or remove a pair.</source>
        <translation>このような相関は成り立ちません。次の組は合わせると強すぎます：%1。相関を弱めるか、いずれかの組を外してください。</translation>
    </message>
    <message>
        <source>change of the correlations</source>
        <translation>相関の変更</translation>
    </message>
    <message>
        <source>&amp;Weaken these to %1</source>
        <translation>これらを%1に弱める(&amp;W)</translation>
    </message>
    <message>
        <source>A quantity cannot be correlated with itself: type into a cell of two quantities.</source>
        <translation>数量をそれ自身と相関させることはできません。異なる2つの数量のセルに入力してください。</translation>
    </message>
</context>
<context>
    <name>headroom::DashboardTabs</name>
    <message>
        <source>Dashboards</source>
        <translation>ダッシュボード</translation>
    </message>
</context>
<context>
    <name>headroom::DiscreteTable</name>
    <message>
        <source>Values and weights</source>
        <translation>値と重み</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Of futures</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>“%1” in row %2 is no number: write it as in %3.</source>
        <translation>%2行目の「%1」は数値ではありません。%3のように書いてください。</translation>
    </message>
</context>
<context>
    <name>headroom::DistributionEditor</name>
    <message>
        <source>Uncertainty</source>
        <translation>不確実性</translation>
    </message>
    <message>
        <source>Kind of distribution</source>
        <translation>分布の種類</translation>
    </message>
    <message>
        <source>&amp;Add a value</source>
        <translation>値を追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>外す(&amp;R)</translation>
    </message>
    <message>
        <source>Two columns of a spreadsheet can be pasted.</source>
        <translation>表計算の2列を貼り付けられます。</translation>
    </message>
</context>
<context>
    <name>headroom::DistributionPlot</name>
    <message>
        <source>Density of the distribution</source>
        <translation>分布の密度</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>値 %1</translation>
    </message>
    <message>
        <source>%1 of futures lie below %2</source>
        <translation>将来の%1は%2を下回る</translation>
    </message>
</context>
<context>
    <name>headroom::Document</name>
    <message>
        <source>%1: the library holds no scenario. Import one into it, or open another library.</source>
        <translation>%1：ライブラリにシナリオがありません。シナリオを取り込むか、別のライブラリを開いてください。</translation>
    </message>
    <message>
        <source>change of “%1”</source>
        <translation>「%1」の変更</translation>
    </message>
    <message>
        <source>change of a scenario&apos;s properties</source>
        <translation>シナリオのプロパティの変更</translation>
    </message>
    <message>
        <source>import of a scenario</source>
        <translation>シナリオの取り込み</translation>
    </message>
    <message>
        <source>duplicate of a scenario</source>
        <translation>シナリオの複製</translation>
    </message>
    <message>
        <source>deletion of a scenario</source>
        <translation>シナリオの削除</translation>
    </message>
</context>
<context>
    <name>headroom::DriverRow</name>
    <message>
        <source>An assumption: no source.</source>
        <translation>仮定です（出典なし）。</translation>
    </message>
    <message>
        <source>Has a source.</source>
        <translation>出典があります。</translation>
    </message>
    <message>
        <source>Enter a value…</source>
        <translation>値を入力…</translation>
    </message>
    <message>
        <source>Reset to the baseline</source>
        <translation>ベースラインに戻す</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>An assumption: no source</source>
        <translation>仮定（出典なし）</translation>
    </message>
    <message>
        <source>Show source: %1</source>
        <translation>出典を表示：%1</translation>
    </message>
    <message>
        <source>It is uncertain.</source>
        <translation>不確実な数量です。</translation>
    </message>
    <message>
        <source>Change its uncertainty…</source>
        <translation>不確実性を変更…</translation>
    </message>
    <message>
        <source>Make it uncertain…</source>
        <translation>不確実にする…</translation>
    </message>
</context>
<context>
    <name>headroom::DriverText</name>
    <message>
        <source>start</source>
        <translation>開始値</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>成長率</translation>
    </message>
    <message>
        <source>later growth</source>
        <translation>長期成長率</translation>
    </message>
    <message>
        <source>half-life</source>
        <translation>半減期</translation>
    </message>
    <message>
        <source>decline</source>
        <translation>低下率</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>効率</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>供給</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市場</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>資金</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>it is a finite number</source>
        <translation>有限の数値でなければなりません</translation>
    </message>
    <message>
        <source>it is %1 or more</source>
        <translation>%1以上でなければなりません</translation>
    </message>
    <message>
        <source>it is more than %1</source>
        <translation>%1より大きくなければなりません</translation>
    </message>
    <message>
        <source>it lies between %1 and %2</source>
        <translation>%1から%2の間でなければなりません</translation>
    </message>
    <message>
        <source>it is more than %1 and less than %2</source>
        <translation>%1より大きく%2より小さくなければなりません</translation>
    </message>
    <message>
        <source>it is more than %1 and at most %2</source>
        <translation>%1より大きく%2以下でなければなりません</translation>
    </message>
    <message>
        <source>“%1” is no number for “%2”: write it as in %3.</source>
        <translation>「%1」は「%2」の値として読めません。「%3」のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be %2: %3.</source>
        <translation>「%1」は%2にできません。%3。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;, in the baseline %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;（ベースライン：%2）</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>信頼度：高</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>信頼度：中</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>信頼度：低</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>An assumption: no source.</source>
        <translation>仮定です（出典なし）。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>entity, quantity</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>quantity, its part or month</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a growth, and the same as a multiple</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>In the baseline: %1</source>
        <comment>what is believed</comment>
        <translation>ベースラインでは：%1</translation>
    </message>
</context>
<context>
    <name>headroom::DriversPanel</name>
    <message>
        <source>Find a driver (/)</source>
        <translation>ドライバーを検索 (/)</translation>
    </message>
    <message>
        <source>Find a driver</source>
        <translation>ドライバーを検索</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>List every quantity, not only those with a range or a distribution of their own</source>
        <translation>範囲や分布のあるものに限らず、すべての数量を表示</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>List only what differs from the baseline</source>
        <translation>ベースラインと異なるものだけを表示</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不確実</translation>
    </message>
    <message>
        <source>List only what has a distribution</source>
        <translation>分布のあるものだけを表示</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>List only what has no source</source>
        <translation>出典のないものだけを表示</translation>
    </message>
    <message>
        <source>No scenario is open.</source>
        <translation>シナリオが開かれていません。</translation>
    </message>
    <message>
        <source>No driver matches “%1”. Names, keys, sources and notes are searched; Escape clears the search.</source>
        <translation>「%1」に一致するドライバーはありません。検索対象は名前、キー、出典、注記です。Escキーで検索を消去します。</translation>
    </message>
    <message>
        <source>Nothing differs from the baseline.</source>
        <translation>ベースラインと異なるものはありません。</translation>
    </message>
    <message>
        <source>No driver passes the filters above.</source>
        <translation>上の条件に合うドライバーはありません。</translation>
    </message>
    <message>
        <source>No quantity has a range or a distribution of its own. “All” lists every quantity.</source>
        <translation>範囲や分布のある数量はありません。「すべて」を選ぶと全数量を表示します。</translation>
    </message>
</context>
<context>
    <name>headroom::EffectsTable</name>
    <message>
        <source>What the event changes</source>
        <translation>イベントが変えるもの</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>該当数</translation>
    </message>
    <message>
        <source>How</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>移行期間</translation>
    </message>
    <message>
        <source>Months until the change is full; 0 is at once.</source>
        <translation>変化が完全に現れるまでの月数。0なら直ちに。</translation>
    </message>
    <message>
        <source>How many quantities and paths it changes.</source>
        <translation>変更される数量と経路の数。</translation>
    </message>
    <message>
        <source>“%1” in row %2 is no number: write it as in %3.</source>
        <translation>%2行目の「%1」は数値ではありません。%3のように書いてください。</translation>
    </message>
    <message>
        <source>A quantity or path, found by its words or its key; in a key * stands for any one part.</source>
        <translation>数量または経路。名称またはキーで探せます。キーの中の*は1区切り分の任意の名前を表します。</translation>
    </message>
</context>
<context>
    <name>headroom::EventForm</name>
    <message>
        <source>&amp;Happens in the single run</source>
        <translation>単一の計算で発生(&amp;H)</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Begins from</source>
        <translation>開始月の最初</translation>
    </message>
    <message>
        <source>to</source>
        <translation>開始月の最後</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>イベントの名前</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Probability</source>
        <translation>確率(&amp;P)</translation>
    </message>
    <message>
        <source>How many futures have the event at all.</source>
        <translation>イベントが発生する将来の割合。</translation>
    </message>
    <message>
        <source>From the first month of its window; an ensemble draws whether and when.</source>
        <translation>期間枠の最初の月から。アンサンブルでは発生の有無と時期を抽選します。</translation>
    </message>
    <message>
        <source>&amp;Begins from</source>
        <translation>開始(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>から(&amp;T)</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>最後まで</translation>
    </message>
    <message>
        <source>Months for which the event lasts; to the end where left out.</source>
        <translation>イベントが続く月数。省略すると最後まで。</translation>
    </message>
    <message>
        <source>&amp;Add a change</source>
        <translation>変更を追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>The event has no name: give it one that a list can show.</source>
        <translation>イベントに名前がありません。一覧に表示する名前を付けてください。</translation>
    </message>
    <message>
        <source>La&amp;sts</source>
        <translation>期間(&amp;S)</translation>
    </message>
</context>
<context>
    <name>headroom::EventsDialog</name>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>The scenario has no events. An event changes quantities in some futures and from some month on: a price war, a late chip, an outage.</source>
        <translation>このシナリオにはイベントがありません。イベントは、一部の将来で、ある月から数量を変えます。価格競争、チップの遅れ、障害など。</translation>
    </message>
    <message>
        <source>Events of the scenario</source>
        <translation>シナリオのイベント</translation>
    </message>
    <message>
        <source>New &amp;event</source>
        <translation>新しいイベント(&amp;E)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新しいイベント</translation>
    </message>
    <message>
        <source>change of the events</source>
        <translation>イベントの変更</translation>
    </message>
</context>
<context>
    <name>headroom::EventsPopup</name>
    <message>
        <source>Events of the scenario</source>
        <translation>シナリオのイベント</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Edit events…</source>
        <translation>イベントを編集…</translation>
    </message>
    <message>
        <source>How many futures have the event at all, and the months in which it may begin there</source>
        <translation>イベントが発生する将来の割合と、始まりうる期間</translation>
    </message>
    <message>
        <source>Happens as planned</source>
        <translation>計画で発生</translation>
    </message>
    <message>
        <source>Drawn in many futures</source>
        <translation>多数の将来での抽出</translation>
    </message>
    <message>
        <source>A tick is for the single run, the thin line of the charts. Each of many futures draws every event by its probability, ticked or not.</source>
        <translation>チェックは単一実行（グラフの細い線）だけに効きます。多数の将来では、チェックの有無によらず、どのイベントもその確率で発生します。</translation>
    </message>
</context>
<context>
    <name>headroom::FanKey</name>
    <message>
        <source>median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>half of all futures</source>
        <translation>将来の半数</translation>
    </message>
    <message>
        <source>nine in ten</source>
        <translation>9割</translation>
    </message>
    <message>
        <source>areas: means, with the spread of their edges</source>
        <translation>面:平均と境界の幅</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>計画値</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>What lines and bands mean</source>
        <translation>線と帯の意味</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
</context>
<context>
    <name>headroom::FileOperations</name>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>“%1” has unsaved changes.</source>
        <translation>「%1」に未保存の変更があります。</translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation>保存しないと変更は失われます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Headroom reference scenarios</source>
        <translation>Headroom 参照シナリオ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Libraries and scenarios (*.headroom *.json);;Libraries (*.headroom);;Scenarios as JSON (*.json);;All files (*)</source>
        <translation>ライブラリとシナリオ (*.headroom *.json);;ライブラリ (*.headroom);;JSON形式のシナリオ (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 was written by an older version and has been brought up to date. The original is kept as %2.</source>
        <translation>%1は古いバージョンで作成されていたため、現在の形式に更新しました。元のファイルは%2として残してあります。</translation>
    </message>
    <message>
        <source>Another program has saved %1 in %2 since you opened it.</source>
        <translation>開いた後に、別のプログラムが%2の%1を保存しました。</translation>
    </message>
    <message>
        <source>Saving replaces what it wrote. To keep both, save your library under another name.</source>
        <translation>保存するとその内容を置き換えます。両方を残すには、ライブラリを別の名前で保存してください。</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>別の名前で保存…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Libraries (*.headroom)</source>
        <translation>ライブラリ (*.headroom)</translation>
    </message>
    <message>
        <source>Import a scenario</source>
        <translation>シナリオの取り込み</translation>
    </message>
    <message>
        <source>Scenarios as JSON (*.json)</source>
        <translation>JSON形式のシナリオ (*.json)</translation>
    </message>
    <message>
        <source>The library already has this scenario, as “%1”.</source>
        <translation>このシナリオは「%1」としてライブラリにあります。</translation>
    </message>
    <message>
        <source>It can take the place of that one, or stand beside it as a copy.</source>
        <translation>既存のシナリオを置き換えるか、コピーとして追加できます。</translation>
    </message>
    <message>
        <source>Add as a copy</source>
        <translation>コピーとして追加</translation>
    </message>
    <message>
        <source>Export the scenario</source>
        <translation>シナリオの書き出し</translation>
    </message>
    <message>
        <source>Your unsaved changes are lost if you read it again.</source>
        <translation>読み直すと未保存の変更は失われます。</translation>
    </message>
    <message>
        <source>Nothing of yours is lost if you read it again.</source>
        <translation>読み直しても失われる変更はありません。</translation>
    </message>
    <message>
        <source>Another program has changed %1.</source>
        <translation>別のプログラムが%1を変更しました。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Keep what is open</source>
        <translation>開いている内容を維持</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>「%1」はすでに存在します。</translation>
    </message>
    <message>
        <source>The name you gave gets the ending %1. Replacing the file loses what is in it.</source>
        <translation>入力した名前には拡張子%1が付きます。置き換えると、元のファイルの内容は失われます。</translation>
    </message>
</context>
<context>
    <name>headroom::FindingCard</name>
    <message>
        <source>%1: %2</source>
        <comment>level, finding</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>headroom::FindingsPanel</name>
    <message>
        <source>Show chart</source>
        <translation>グラフを表示</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>計画値</translation>
    </message>
</context>
<context>
    <name>headroom::FuturesSwitch</name>
    <message>
        <source>Everything as planned, once</source>
        <translation>すべて計画どおりに1回だけ計算</translation>
    </message>
    <message>
        <source>How results spread over many futures</source>
        <translation>多数の将来での結果の広がり</translation>
    </message>
    <message>
        <source>Single run</source>
        <translation>単一実行</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>help, key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 futures</source>
        <translation>将来%1通り</translation>
    </message>
    <message>
        <source>Many futures</source>
        <translation>多数の将来</translation>
    </message>
</context>
<context>
    <name>headroom::GroupHeader</name>
    <message>
        <source>%1 · %2</source>
        <comment>a group and the number of drivers in it</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>headroom::KpiCard</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>indicator, value, note</comment>
        <translation>%1：%2、%3</translation>
    </message>
</context>
<context>
    <name>headroom::LibraryBar</name>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>The scenario that is edited</source>
        <translation>編集中のシナリオ</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>What the thin dashed lines and the ticks of the drivers show</source>
        <translation>細い破線とドライバーの目盛りが示すもの</translation>
    </message>
    <message>
        <source>against</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>&lt;p&gt;Which events happen in the single run, as planned. Many futures draw each by its probability.&lt;/p&gt;</source>
        <translation>&lt;p&gt;単一実行で、計画として発生するイベント。多数の将来では、それぞれがその確率で発生します。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Events · %1 of %2 planned</source>
        <translation>計画のイベント · %1/%2</translation>
    </message>
</context>
<context>
    <name>headroom::MainWindow</name>
    <message>
        <source>Drivers</source>
        <translation>ドライバー</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>The report was written to %1</source>
        <translation>レポートを%1に書き出しました</translation>
    </message>
    <message>
        <source>%1 has no scenario “%2”; choose one of those it has.</source>
        <translation>%1にシナリオ「%2」はありません。含まれるシナリオから選んでください。</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（読み取り専用）</translation>
    </message>
    <message>
        <source>About Headroom</source>
        <translation>Headroomについて</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New from reference scenario</source>
        <translation>参照シナリオから新規作成(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close library</source>
        <translation>ライブラリを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Import scenario…</source>
        <translation>シナリオの取り込み(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export scenario as JSON…</source>
        <translation>JSON形式で書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Export re&amp;port…</source>
        <translation>レポートの書き出し(&amp;P)…</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDFを書き出し</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find a driver</source>
        <translation>ドライバーを検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>シナリオ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Compare &amp;against…</source>
        <translation>比較対象(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前の変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>プロパティ(&amp;P)…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>Add re&amp;ference scenario</source>
        <translation>参照シナリオを追加(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Events…</source>
        <translation>イベント(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation>出典(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>デスクトップに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>ダーク(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Headroom</source>
        <translation>Headroomについて(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qtについて(&amp;Q)</translation>
    </message>
    <message>
        <source>%1 has no slider. Export the scenario as JSON, mend it there, and import it again.</source>
        <translation>%1にはスライダーがありません。シナリオをJSON形式で書き出し、直してから取り込み直してください。</translation>
    </message>
    <message>
        <source>Edit e&amp;vents…</source>
        <translation>イベントを編集(&amp;V)…</translation>
    </message>
    <message>
        <source>Correlatio&amp;ns…</source>
        <translation>相関(&amp;N)…</translation>
    </message>
    <message>
        <source>Sa&amp;mpling…</source>
        <translation>サンプリング(&amp;M)…</translation>
    </message>
    <message>
        <source>Show &amp;uncertainty</source>
        <translation>不確実性を表示(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;What matters…</source>
        <translation>何が効くか(&amp;W)…</translation>
    </message>
    <message>
        <source>Repor&amp;t paper</source>
        <translation>レポートの用紙(&amp;T)</translation>
    </message>
</context>
<context>
    <name>headroom::MonthField</name>
    <message>
        <source>“%1” is no month for “%2”: write it as in %3.</source>
        <translation>「%2」の「%1」は月ではありません。%3のように書いてください。</translation>
    </message>
</context>
<context>
    <name>headroom::NumberField</name>
    <message>
        <source>“%1” is empty: give a number, as in %2.</source>
        <translation>「%1」が空です。%2のように数値を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no number for “%2”: write it as in %3.</source>
        <translation>「%2」の「%1」は数値ではありません。%3のように書いてください。</translation>
    </message>
</context>
<context>
    <name>headroom::Numbers</name>
    <message>
        <source>%1/month</source>
        <translation>%1/月</translation>
    </message>
    <message>
        <source>%1/yr</source>
        <translation>%1/年</translation>
    </message>
    <message>
        <source>%1 per Mtok</source>
        <translation>%1/Mtok</translation>
    </message>
    <message>
        <source>%1/unit/month</source>
        <translation>%1/ユニット/月</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/時間</translation>
    </message>
    <message>
        <source>%1/kWh</source>
        <translation>%1/kWh</translation>
    </message>
    <message>
        <source>%1/kW</source>
        <translation>%1/kW</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1トークン</translation>
    </message>
    <message>
        <source>%1 tokens/month</source>
        <translation>%1トークン/月</translation>
    </message>
    <message>
        <source>%1 tokens/unit/day</source>
        <translation>%1/ユニット/日</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1トークン/秒</translation>
    </message>
    <message>
        <source>%1 accelerators</source>
        <translation>%1基</translation>
    </message>
    <message>
        <source>%1 accelerator</source>
        <translation>%1基</translation>
    </message>
    <message>
        <source>%1 accelerators/month</source>
        <translation>%1基/月</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1ユニット</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1か月</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1か月</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>%1 year</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 requests/replica</source>
        <translation>%1件/レプリカ</translation>
    </message>
</context>
<context>
    <name>headroom::ParameterFields</name>
    <message>
        <source>&amp;Truncate to</source>
        <translation>切断(&amp;T)</translation>
    </message>
    <message>
        <source>Truncated from</source>
        <translation>切断の下限</translation>
    </message>
    <message>
        <source>Truncated to</source>
        <translation>切断の上限</translation>
    </message>
    <message>
        <source>No future has a value beyond these two; what they cut off is spread over the rest.</source>
        <translation>どの将来もこの範囲を超えません。切り取られた分は残りに配分されます。</translation>
    </message>
</context>
<context>
    <name>headroom::ProblemBar</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The scenario does not run</source>
        <translation>シナリオを実行できません</translation>
    </message>
    <message>
        <source>Show the field to be mended</source>
        <translation>直すべき項目を表示</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more such problems.</source>
        <translation>
            <numerusform>同様の問題がほかに%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The scenario does not run: %1</source>
        <translation>シナリオを実行できません。%1</translation>
    </message>
</context>
<context>
    <name>headroom::PropertiesDialog</name>
    <message>
        <source>Scenario properties</source>
        <translation>シナリオのプロパティ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>コンマ区切り</translation>
    </message>
</context>
<context>
    <name>headroom::ProviderTable</name>
    <message>
        <source>At %1: AI revenue and share</source>
        <comment>month</comment>
        <translation>%1：AI売上高とシェア</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>provider, revenue, share</comment>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>revenue, share</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>headroom::QuantileList</name>
    <message>
        <source>P5</source>
        <translation>P5</translation>
    </message>
    <message>
        <source>P25</source>
        <translation>P25</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>P75</source>
        <translation>P75</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>headroom::QuantityChooser</name>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>「%1」に一致するものはありません</translation>
    </message>
    <message>
        <source>Only uncertain quantities that are not there yet can be added</source>
        <translation>まだ加えていない不確実な数量だけを追加できます</translation>
    </message>
</context>
<context>
    <name>headroom::RecentFileLine</name>
    <message>
        <source>The file is no longer in %1.</source>
        <translation>ファイルは%1にありません。</translation>
    </message>
</context>
<context>
    <name>headroom::RecentFiles</name>
    <message>
        <source>Clear list</source>
        <translation>一覧を消去</translation>
    </message>
</context>
<context>
    <name>headroom::ReportExport</name>
    <message>
        <source>The scenario does not run, so there is nothing to report. Mend it first.</source>
        <translation>シナリオを実行できないため、レポートを作成できません。先に問題を直してください。</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>レポートの書き出し</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>headroom::SamplingDialog</name>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>Futures</source>
        <translation>将来数</translation>
    </message>
    <message>
        <source>&amp;Draw another</source>
        <translation>引き直す(&amp;D)</translation>
    </message>
    <message>
        <source>Another seed gives other futures of the same beliefs; results that matter hold under both.</source>
        <translation>シードを変えると、同じ見込みから別の将来が得られます。重要な結果はどちらでも成り立つはずです。</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>方法(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Futures</source>
        <translation>将来数(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>シード(&amp;S)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>An ensemble has a whole number of futures from 1 to %1.</source>
        <translation>アンサンブルの将来数は1から%1までの整数です。</translation>
    </message>
    <message>
        <source>“%1” is no seed: give a whole number from 0.</source>
        <translation>「%1」はシードではありません。0以上の整数を入力してください。</translation>
    </message>
    <message>
        <source>change of the sampling</source>
        <translation>サンプリングの変更</translation>
    </message>
</context>
<context>
    <name>headroom::ScatterPlot</name>
    <message>
        <source>Futures by %1</source>
        <comment>input</comment>
        <translation>%1ごとの将来</translation>
    </message>
    <message>
        <source>%1 from %2 to %3; outcome from %4 to %5</source>
        <translation>%1は%2~%3、結果は%4~%5</translation>
    </message>
    <message>
        <source>never</source>
        <comment>an event</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>headroom::ScenarioList</name>
    <message>
        <source>As opened</source>
        <translation>開いた時点</translation>
    </message>
    <message>
        <source>As last saved</source>
        <translation>最後に保存した時点</translation>
    </message>
</context>
<context>
    <name>headroom::ScenarioOperations</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（コピー）</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1（コピー%2）</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>シナリオ名の変更</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前：</translation>
    </message>
</context>
<context>
    <name>headroom::SensitivityDialog</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Show driver</source>
        <translation>ドライバーを表示</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>何が効くか</translation>
    </message>
    <message>
        <source>Uncertain inputs, the most important first</source>
        <translation>不確実な入力(重要な順)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The indicator, or the series in a month, that is to be explained</source>
        <translation>説明したい指標、またはある月の系列</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>One at a time (tornado)</source>
        <translation>一つずつ(トルネード)</translation>
    </message>
    <message>
        <source>Parts of the variance (Sobol’)</source>
        <translation>分散の内訳(Sobol’)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>indicator, year</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 in a month</source>
        <comment>series</comment>
        <translation>ある月の%1</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Whose series is to be explained</source>
        <translation>どの対象の系列を説明するか</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>計算中です</translation>
    </message>
    <message>
        <source>Given up: choose an outcome or a method to ask anew.</source>
        <translation>中止しました。もう一度調べるには、結果または方法を選んでください。</translation>
    </message>
</context>
<context>
    <name>headroom::Sentences</name>
    <message>
        <source>%1 %2</source>
        <comment>one sentence, the next</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>quantity, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>headroom::ShortcutsDialog</name>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>ドライバー</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Find a driver</source>
        <translation>ドライバーを検索</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>←、→</translation>
    </message>
    <message>
        <source>Move the driver</source>
        <translation>ドライバーを動かす</translation>
    </message>
    <message>
        <source>Shift, Ctrl</source>
        <translation>Shift、Ctrl</translation>
    </message>
    <message>
        <source>With the arrows or the mouse: in fine, in coarse steps</source>
        <translation>矢印キーやマウスと併用：細かく、粗く動かす</translation>
    </message>
    <message>
        <source>Enter a value</source>
        <translation>値を入力</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Back to the compared value</source>
        <translation>比較対象の値に戻す</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Move the time cursor</source>
        <translation>時間カーソルを動かす</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>From one chart back to all</source>
        <translation>すべてのグラフに戻る</translation>
    </message>
    <message>
        <source>Return or F2</source>
        <translation>Return または F2</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>menu</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Change its uncertainty</source>
        <translation>不確実性を変更</translation>
    </message>
</context>
<context>
    <name>headroom::SourceText</name>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <translation>%1、%2：%3 %4</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Published figure</source>
        <translation>公表値</translation>
    </message>
    <message>
        <source>Sources that disagree</source>
        <translation>食い違う出典</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用箇所</translation>
    </message>
    <message>
        <source>no quantity</source>
        <translation>該当する数量なし</translation>
    </message>
</context>
<context>
    <name>headroom::SourcesDialog</name>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>出典を検索</translation>
    </message>
    <message>
        <source>Sources of the scenario</source>
        <translation>シナリオの出典</translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation>出典の内容</translation>
    </message>
    <message>
        <source>The scenario names no sources: every quantity in it is an assumption.</source>
        <translation>このシナリオには出典がありません。すべての数量が仮定です。</translation>
    </message>
</context>
<context>
    <name>headroom::StartPage</name>
    <message>
        <source>RECENT FILES</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>スタートページ</translation>
    </message>
    <message>
        <source>Plan the capacity and the cost of an AI lab, month by month: drag a driver, and every chart follows.</source>
        <translation>AIラボのキャパシティとコストを月ごとに計画します。ドライバーを動かすと、すべてのグラフが追従します。</translation>
    </message>
    <message>
        <source>REFERENCE SCENARIOS</source>
        <translation>参照シナリオ</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Open a library or a scenario</source>
        <translation>ライブラリまたはシナリオを開く</translation>
    </message>
    <message>
        <source>or drop a library (.headroom) or a scenario (.json) here</source>
        <translation>またはライブラリ（.headroom）かシナリオ（.json）をここにドロップ</translation>
    </message>
</context>
<context>
    <name>headroom::StatusLine</name>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>実行時間</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>保存状態</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Not in a file yet</source>
        <translation>ファイル未保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1に保存</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更あり</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不確実性</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep the futures that are there</source>
        <translation>これまでの将来だけを使う</translation>
    </message>
    <message>
        <source>How futures are drawn: the method, how many, and the seed</source>
        <translation>将来の抽出方法：抽出法、通り数、シード</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The single run took %1.</source>
        <translation>単一実行の所要時間は%1。</translation>
    </message>
    <message>
        <source>%1 futures took %2, computed on %3.</source>
        <translation>将来%1通りの所要時間は%2、命令セット%3。</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <comment>method of sampling</comment>
        <translation>%1、シード%2</translation>
    </message>
    <message>
        <source>± %1 points</source>
        <translation>±%1ポイント</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&lt;p&gt;A probability shown is certain to ± %1 points or better: the standard error of one half from %2 futures. Four times as many futures halve it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;表示される確率の誤差は±%1ポイント以内です(%2通りの将来での、確率50%の標準誤差)。将来数を4倍にすると半分になります。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>chart, series</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>median here ± %1</source>
        <comment>at the cursor</comment>
        <translation>ここの中央値 ±%1</translation>
    </message>
    <message>
        <source>median ± %1 % of band</source>
        <translation>中央値は帯の幅の±%1%</translation>
    </message>
    <message>
        <source>&lt;p&gt;%1: the standard error of the median in %2 is %3, %4 % of the band of nine futures in ten.&lt;/p&gt;</source>
        <translation>&lt;p&gt;%1：%2の中央値の標準誤差は%3で、将来の9割を含む帯の幅の%4%です。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The least certain median on screen is that of %1 in %2: its standard error is %3, %4 % of the band of nine futures in ten.&lt;/p&gt;</source>
        <translation>&lt;p&gt;画面上で最も不確かな中央値は%1の%2の値です。標準誤差は%3で、将来の9割を含む帯の幅の%4%です。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>Quantities without a source are assumptions.</source>
        <translation>出典のない数量は仮定です。</translation>
    </message>
    <message numerus="yes">
        <source>%n assumptions</source>
        <translation>
            <numerusform>仮定 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
</context>
<context>
    <name>headroom::TimeChart</name>
    <message>
        <source>Show all charts</source>
        <translation>すべてのグラフを表示</translation>
    </message>
    <message>
        <source>Expand this chart</source>
        <translation>このグラフを拡大</translation>
    </message>
    <message>
        <source>Copy, save, switch series</source>
        <translation>コピー、保存、系列の切り替え</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>headroom::UncertaintyText</name>
    <message>
        <source>%1 %2</source>
        <comment>kind, its numbers</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 ± %3</source>
        <comment>kind, mean, standard deviation</comment>
        <translation>%1 %2 ± %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n values</source>
        <translation>
            <numerusform>%1、%n個の値</numerusform>
        </translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>一様</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>三角</translation>
    </message>
    <message>
        <source>PERT</source>
        <translation>PERT</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正規</translation>
    </message>
    <message>
        <source>Lognormal</source>
        <translation>対数正規</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>ベータ</translation>
    </message>
    <message>
        <source>Discrete</source>
        <translation>離散</translation>
    </message>
    <message>
        <source>One value in every future.</source>
        <translation>どの将来でも同じ値です。</translation>
    </message>
    <message>
        <source>Every value from min to max is as likely.</source>
        <translation>最小から最大までのどの値も同じ確率です。</translation>
    </message>
    <message>
        <source>A least, a most likely and a greatest value, with straight flanks.</source>
        <translation>最小値、最頻値、最大値を直線で結びます。</translation>
    </message>
    <message>
        <source>A least, a most likely and a greatest value; the middle weighs most.</source>
        <translation>最小値、最頻値、最大値。中央付近が最も重くなります。</translation>
    </message>
    <message>
        <source>As far above as below the mean; without ends.</source>
        <translation>平均の上下に対称で、端がありません。</translation>
    </message>
    <message>
        <source>Above 0 with a long upper tail; one future in 20 lies below the first, one above the second.</source>
        <translation>0より大きく、上側の裾が長い分布。20通りに1つは前者を下回り、1つは後者を上回ります。</translation>
    </message>
    <message>
        <source>From min to max, leaning by its two shapes.</source>
        <translation>最小から最大まで、2つの形状で偏ります。</translation>
    </message>
    <message>
        <source>One of a few values, each by its weight.</source>
        <translation>いくつかの値のいずれか。重みに応じて選ばれます。</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>最頻値</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>5th percentile</source>
        <translation>5パーセンタイル</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95パーセンタイル</translation>
    </message>
    <message>
        <source>Shape %1</source>
        <translation>形状%1</translation>
    </message>
    <message>
        <source>%1, truncated to %2 – %3</source>
        <translation>%1、%2～%3に切断</translation>
    </message>
    <message>
        <source>%1; 90 % between %2 and %3</source>
        <translation>%1。90%は%2から%3の間</translation>
    </message>
    <message>
        <source>multiply by</source>
        <translation>掛ける</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>値にする</translation>
    </message>
    <message>
        <source>every %1: %2</source>
        <comment>kind of entity, quantity</comment>
        <translation>すべての%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>entity, quantity</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first month, last month</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>probability, window</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Scrambled Sobol’</source>
        <translation>スクランブルSobol’列</translation>
    </message>
    <message>
        <source>Spread most evenly: the same error with the fewest futures, best at powers of two.</source>
        <translation>最も均等に広がり、最少の将来数で同じ誤差になります。2のべき乗が最適です。</translation>
    </message>
    <message>
        <source>Latin hypercube</source>
        <translation>ラテン超方格</translation>
    </message>
    <message>
        <source>Each quantity spread evenly by itself; more futures change all of them.</source>
        <translation>数量ごとに均等に広がります。将来数を変えるとすべてが変わります。</translation>
    </message>
    <message>
        <source>Pseudo-random</source>
        <translation>擬似乱数</translation>
    </message>
    <message>
        <source>Each future for itself: the error halves with four times as many.</source>
        <translation>将来ごとに独立です。4倍にすると誤差が半分になります。</translation>
    </message>
    <message>
        <source>As planned it is %1, which these beliefs hardly allow: 98 % of futures lie between %2 and %3.</source>
        <translation>計画値は%1ですが、この想定ではほとんど起こりません。将来の98%は%2から%3の間にあります。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>parameter, its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>value, part of all futures</comment>
        <translation>%2の将来で%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, its numbers</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <comment>names of quantities</comment>
        <translation>
            <numerusform>%1；ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in full after %2</source>
        <comment>effect, months</comment>
        <translation>%1（%2かけて段階的に）</translation>
    </message>
    <message>
        <source>%1: set to %2</source>
        <comment>quantities, a value</comment>
        <translation>%1：%2にする</translation>
    </message>
    <message>
        <source>%1: times %2</source>
        <comment>quantities, a factor</comment>
        <translation>%1：%2倍</translation>
    </message>
    <message>
        <source>Search what it changes</source>
        <translation>対象を検索</translation>
    </message>
</context>
<context>
    <name>headroom::files</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file: what is wrong there</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform>（ほか%n件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>{0} ({1} to {2})</source>
        <translation>{0}（{1}～{2}）</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>{0}以上</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>{0}以下</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0}～{1}</translation>
    </message>
    <message>
        <source>must be a list of numbers in brackets</source>
        <translation>角括弧で囲んだ数値のリストにしてください</translation>
    </message>
    <message>
        <source>must be &quot;end&quot;, &quot;annual&quot;, &quot;monthly&quot; or a list of months and sums</source>
        <translation>&quot;end&quot;、&quot;annual&quot;、&quot;monthly&quot;、または月と金額のリストにしてください</translation>
    </message>
    <message>
        <source>must be &quot;lost&quot; or {&quot;credit_months&quot;: a number of months}</source>
        <translation>&quot;lost&quot; または {&quot;credit_months&quot;: 月数} にしてください</translation>
    </message>
    <message>
        <source>must be &quot;revenue&quot;, a list of workloads or a path in USD/month</source>
        <translation>&quot;revenue&quot;、ワークロードのリスト、または USD/month の経路にしてください</translation>
    </message>
    <message>
        <source>must be two months: [&quot;2026-06&quot;, &quot;2028-06&quot;]</source>
        <translation>2つの月にしてください：[&quot;2026-06&quot;, &quot;2028-06&quot;]</translation>
    </message>
    <message>
        <source>must be &quot;multiply&quot; or &quot;set&quot;</source>
        <translation>&quot;multiply&quot; または &quot;set&quot; にしてください</translation>
    </message>
    <message>
        <source>must be a list of effects in brackets</source>
        <translation>角括弧で囲んだ効果のリストにしてください</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>そのような項目はありません</translation>
    </message>
    <message>
        <source>holds an invisible character that no text may hold: U+0000, or U+FEFF at its beginning</source>
        <translation>テキストに使えない不可視文字（U+0000、または先頭のU+FEFF）が含まれています</translation>
    </message>
    <message>
        <source>stands here twice; keep one of the two</source>
        <translation>2回書かれています。一方だけを残してください</translation>
    </message>
    <message>
        <source>a number too large to be read</source>
        <translation>数値が大きすぎて読めません</translation>
    </message>
    <message>
        <source>not JSON from here on</source>
        <translation>ここから先はJSONではありません</translation>
    </message>
    <message>
        <source>more than {0} values; no scenario is as large</source>
        <translation>値が{0}個を超えています。シナリオとして大きすぎます</translation>
    </message>
    <message>
        <source>nested deeper than {0} levels; no scenario is as deep</source>
        <translation>入れ子が{0}段を超えています。シナリオとして深すぎます</translation>
    </message>
    <message>
        <source>larger than {0} MiB; no scenario is as large</source>
        <translation>{0} MiBを超えています。シナリオとして大きすぎます</translation>
    </message>
    <message>
        <source>must be an object in braces</source>
        <translation>波括弧で囲んだオブジェクトにしてください</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>must be a text in quotation marks</source>
        <translation>引用符で囲んだテキストにしてください</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>true または false にしてください</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>数値にしてください</translation>
    </message>
    <message>
        <source>must be a whole number from {0} to {1}</source>
        <translation>{0}から{1}までの整数にしてください</translation>
    </message>
    <message>
        <source>not a month; months are written YYYY-MM</source>
        <translation>月として読めません。月は YYYY-MM の形で書きます</translation>
    </message>
    <message>
        <source>must be a list of texts in brackets</source>
        <translation>角括弧で囲んだテキストのリストにしてください</translation>
    </message>
    <message>
        <source>not a name; a name has 1 to {0} characters and no /, * or line breaks</source>
        <translation>名前として使えません。名前は1～{0}文字で、/、*、改行は使えません</translation>
    </message>
    <message>
        <source>must be two numbers, the lower one first</source>
        <translation>小さいほうを先にした2つの数値にしてください</translation>
    </message>
    <message>
        <source>must be as many as the values, at least one</source>
        <translation>値と同じ個数で、1個以上にしてください</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no kind of distribution; the kinds are uniform, triangular, pert, normal, lognormal, beta and discrete</source>
        <translation>「{0}」という分布はありません。使えるのは uniform、triangular、pert、normal、lognormal、beta、discrete です</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no interpolation; there are step, linear, geometric and smooth</source>
        <translation>「{0}」という補間はありません。使えるのは step、linear、geometric、smooth です</translation>
    </message>
    <message>
        <source>must be a number, or an object with a value</source>
        <translation>数値、または value を持つオブジェクトにしてください</translation>
    </message>
    <message>
        <source>must be a list of months, each with a number: [[&quot;2025-01&quot;, 1], ...]</source>
        <translation>月と数値の組のリストにしてください：[[&quot;2025-01&quot;, 1], ...]</translation>
    </message>
    <message>
        <source>must be pairs of a month and a number: [&quot;2025-01&quot;, 1]</source>
        <translation>月と数値の組にしてください：[&quot;2025-01&quot;, 1]</translation>
    </message>
    <message>
        <source>must come after the month before it, {0}</source>
        <translation>直前の月{0}より後にしてください</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no kind of path; the kinds are curve, fading, logistic and decline</source>
        <translation>「{0}」という経路はありません。使えるのは curve、fading、logistic、decline です</translation>
    </message>
    <message>
        <source>not a UUID; it looks like 6f1f5a52-8f0d-4d53-9a0e-0c1d1f0f0a01</source>
        <translation>UUIDではありません。UUIDは 6f1f5a52-8f0d-4d53-9a0e-0c1d1f0f0a01 のような形です</translation>
    </message>
    <message>
        <source>not a scenario: a scenario is an object in braces</source>
        <translation>シナリオではありません。シナリオは波括弧で囲んだオブジェクトです</translation>
    </message>
    <message>
        <source>is missing; a scenario says &quot;format&quot;: &quot;{0}&quot;</source>
        <translation>ありません。シナリオには &quot;format&quot;: &quot;{0}&quot; と書きます</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is newer than &quot;{1}&quot;, the newest this program reads; update it</source>
        <translation>「{0}」は、このプログラムが読める最新の「{1}」より新しい形式です。プログラムを更新してください</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not the format of a scenario, &quot;{1}&quot;</source>
        <translation>「{0}」はシナリオの形式「{1}」ではありません</translation>
    </message>
    <message>
        <source>more than {0}; no scenario has as many</source>
        <translation>{0}個を超えています。シナリオとして多すぎます</translation>
    </message>
    <message>
        <source>must be high, medium or low</source>
        <translation>high、medium、low のいずれかにしてください</translation>
    </message>
    <message>
        <source>must be a list of [key, key, rank correlation]</source>
        <translation>[キー, キー, 順位相関] のリストにしてください</translation>
    </message>
    <message>
        <source>must be [key, key, rank correlation]</source>
        <translation>[キー, キー, 順位相関] にしてください</translation>
    </message>
    <message>
        <source>must be sobol, latin or random</source>
        <translation>sobol、latin、random のいずれかにしてください</translation>
    </message>
    <message>
        <source>must be a whole number from 0</source>
        <translation>0以上の整数にしてください</translation>
    </message>
    <message>
        <source>cannot be made ({0}); choose another place</source>
        <translation>作成できません（{0}）。別の場所を選んでください</translation>
    </message>
    <message>
        <source>is there already; choose another name</source>
        <translation>すでにあります。別の名前を選んでください</translation>
    </message>
    <message>
        <source>is no longer there, or another file took its place; save under another name</source>
        <translation>なくなったか、別のファイルに置き換わっています。別の名前で保存してください</translation>
    </message>
    <message>
        <source>is read-only; save under another name</source>
        <translation>読み取り専用です。別の名前で保存してください</translation>
    </message>
    <message>
        <source>was written by an older Headroom and must be writable to be opened; copy it to where it can be written</source>
        <translation>古いHeadroomで作成されたため、開くには書き込み権限が必要です。書き込める場所にコピーしてください</translation>
    </message>
    <message>
        <source>is the open library itself; choose another name</source>
        <translation>開いているライブラリそのものです。別の名前を選んでください</translation>
    </message>
    <message>
        <source>cannot be written ({0}); choose another place</source>
        <translation>書き込めません（{0}）。別の場所を選んでください</translation>
    </message>
    <message>
        <source>cannot be read ({0}); check that it is there</source>
        <translation>読み込めません（{0}）。ファイルがあるか確認してください</translation>
    </message>
    <message>
        <source>{0} has a number that is not finite, or lacks one; enter it again</source>
        <translation>{0}の数値が有限でないか欠けています。入力し直してください</translation>
    </message>
    <message>
        <source>is not a Headroom library; open a *.headroom file</source>
        <translation>Headroomのライブラリではありません。*.headroom ファイルを開いてください</translation>
    </message>
    <message>
        <source>was written by a newer Headroom (its format is {0}, this program knows {1}); update Headroom</source>
        <translation>新しいHeadroomで作成されています（形式{0}、このプログラムの対応は{1}まで）。Headroomを更新してください</translation>
    </message>
    <message>
        <source>is damaged (it has no version); restore it from a copy</source>
        <translation>破損しています（バージョンがありません）。バックアップから復元してください</translation>
    </message>
    <message>
        <source>was put into write-ahead mode by another program; close it there, or run &quot;pragma journal_mode = delete&quot; on it</source>
        <translation>別のプログラムが先行書き込みモードにしています。そのプログラムで閉じるか、&quot;pragma journal_mode = delete&quot; を実行してください</translation>
    </message>
    <message>
        <source>is damaged ({0}); restore it from a copy</source>
        <translation>破損しています（{0}）。バックアップから復元してください</translation>
    </message>
    <message>
        <source>has tables that this program did not make ({0}); restore it from a copy</source>
        <translation>このプログラムが作成していないテーブルがあります（{0}）。バックアップから復元してください</translation>
    </message>
    <message>
        <source>is being written by another program; try again when it is done</source>
        <translation>別のプログラムが書き込み中です。終わってからやり直してください</translation>
    </message>
    <message>
        <source>is damaged (rows of {0} belong to nothing)</source>
        <translation>破損しています（{0}にどこにも属さない行があります）</translation>
    </message>
    <message>
        <source>is damaged (scenario {0} has more rows than any); restore it from a copy</source>
        <translation>破損しています（シナリオ{0}の行が多すぎます）。バックアップから復元してください</translation>
    </message>
    <message>
        <source>is damaged ({0} was not written by this program); restore it from a copy</source>
        <translation>破損しています（{0}はこのプログラムが書いたものではありません）。バックアップから復元してください</translation>
    </message>
    <message>
        <source>{0} is there twice; keep one of the two</source>
        <translation>{0}が2つあります。一方だけを残してください</translation>
    </message>
    <message>
        <source>{0}: a name has 1 to {1} characters and no /, * or line breaks</source>
        <translation>{0}：名前は1～{1}文字で、/、*、改行は使えません</translation>
    </message>
    <message>
        <source>months must be from 1 to {0}</source>
        <translation>月数は1から{0}までにしてください</translation>
    </message>
    <message>
        <source>is damaged (a column has another type than its own); restore it from a copy</source>
        <translation>破損しています（列の型が違います）。バックアップから復元してください</translation>
    </message>
    <message>
        <source>{0}: the id {1} is no UUID; give the scenario a new one</source>
        <translation>{0}：ID {1}はUUIDではありません。シナリオに新しいIDを付けてください</translation>
    </message>
    <message>
        <source>holds no scenario with the id {0}; another program may have removed it</source>
        <translation>IDが{0}のシナリオがありません。別のプログラムが削除した可能性があります</translation>
    </message>
    <message>
        <source>holds a scenario with the id {0} already; duplicate it instead</source>
        <translation>IDが{0}のシナリオがすでにあります。代わりに複製してください</translation>
    </message>
    <message>
        <source>another program saved {0} since it was opened here; save this one as a copy, or open it again</source>
        <translation>ここで開いた後に、別のプログラムが{0}を保存しました。コピーとして保存するか、開き直してください</translation>
    </message>
    <message>
        <source>was not closed properly and must be writable to be repaired; copy it, with the -journal file beside it, to where it can be written</source>
        <translation>正しく閉じられていないため、修復には書き込み権限が必要です。隣の -journal ファイルと一緒に、書き込める場所にコピーしてください</translation>
    </message>
    <message>
        <source>lies in a folder that is read-only; save under another name</source>
        <translation>読み取り専用のフォルダーにあります。別の名前で保存してください</translation>
    </message>
    <message>
        <source>the disk is full and nothing was saved; free some space and try again</source>
        <translation>ディスクがいっぱいで、保存されていません。空き容量を増やしてやり直してください</translation>
    </message>
    <message>
        <source>cannot be opened; check that it is there and may be read</source>
        <translation>開けません。ファイルがあり、読み取れるか確認してください</translation>
    </message>
    <message>
        <source>could not be read or written ({0}); check the disk and try again</source>
        <translation>読み書きできませんでした（{0}）。ディスクを確認してやり直してください</translation>
    </message>
    <message>
        <source>is not there, or is no file; check the name</source>
        <translation>存在しないか、ファイルではありません。名前を確認してください</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>The family under which capacity obligations count the accelerator.</source>
        <translation>キャパシティ義務の集計でこのアクセラレーターが属するファミリー。</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>スループット</translation>
    </message>
    <message>
        <source>Output tokens of the reference model that one accelerator makes in a second.</source>
        <translation>アクセラレーター1基が1秒に生成する、基準モデルの出力トークン数。</translation>
    </message>
    <message>
        <source>Accelerators per replica</source>
        <translation>レプリカあたり基数</translation>
    </message>
    <message>
        <source>Accelerators that together serve one copy of the model.</source>
        <translation>モデル1つ分を動かすのに必要なアクセラレーター数。</translation>
    </message>
    <message>
        <source>Power per accelerator</source>
        <translation>1基あたり電力</translation>
    </message>
    <message>
        <source>Power of one accelerator with its part of the server, without cooling.</source>
        <translation>アクセラレーター1基の電力（サーバー按分を含み、冷却を除く）。</translation>
    </message>
    <message>
        <source>Training speed</source>
        <translation>学習速度</translation>
    </message>
    <message>
        <source>H100 equivalents of one accelerator when it trains.</source>
        <translation>学習時のアクセラレーター1基のH100換算値。</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>提供開始月</translation>
    </message>
    <message>
        <source>First month in which the accelerator can be bought; the start where left out.</source>
        <translation>このアクセラレーターを購入できる最初の月。省略時はシナリオの開始月。</translation>
    </message>
    <message>
        <source>Delay of availability</source>
        <translation>提供開始の遅れ</translation>
    </message>
    <message>
        <source>Months by which the accelerator comes late.</source>
        <translation>アクセラレーターの提供が遅れる月数。</translation>
    </message>
    <message>
        <source>Life of accelerators</source>
        <translation>アクセラレーターの耐用月数</translation>
    </message>
    <message>
        <source>Months until an owned accelerator is written off and leaves.</source>
        <translation>自社保有のアクセラレーターが償却を終えて除却されるまでの月数。</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>購入価格</translation>
    </message>
    <message>
        <source>Price of one accelerator with its part of the server, where it is bought.</source>
        <translation>購入する場合のアクセラレーター1基の価格（サーバー按分を含む）。</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>開始月</translation>
    </message>
    <message>
        <source>The first month in which the contract holds.</source>
        <translation>契約が有効な最初の月。</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>終了月</translation>
    </message>
    <message>
        <source>The last month in which the contract holds; it is included.</source>
        <translation>契約が有効な最後の月（この月を含む）。</translation>
    </message>
    <message>
        <source>Discount from several vendors</source>
        <translation>複数調達による割引</translation>
    </message>
    <message>
        <source>Discount that buying from two or more providers wins in the long run.</source>
        <translation>2社以上から調達することで長期的に得られる割引。</translation>
    </message>
    <message>
        <source>Months to win the discount</source>
        <translation>割引獲得までの月数</translation>
    </message>
    <message>
        <source>How slowly the discount from several vendors follows the number of vendors.</source>
        <translation>複数調達による割引が調達先の数に追随するまでの遅さ。</translation>
    </message>
    <message>
        <source>Overhead per further vendor</source>
        <translation>調達先追加のオーバーヘッド</translation>
    </message>
    <message>
        <source>Cost of working with one more provider, as a fraction of what is spent.</source>
        <translation>プロバイダーを1社増やすごとのコスト（支出に対する割合）。</translation>
    </message>
    <message>
        <source>The provider that holds the clause.</source>
        <translation>独占条項を持つプロバイダー。</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>The workloads that must run on the provider alone; training only where it is named.</source>
        <translation>このプロバイダーだけで動かすワークロード。学習は明記した場合のみ対象。</translation>
    </message>
    <message>
        <source>The provider on which the amount is to be spent.</source>
        <translation>コミットメント額を支出する先のプロバイダー。</translation>
    </message>
    <message>
        <source>Committed amount</source>
        <translation>コミットメント額</translation>
    </message>
    <message>
        <source>What must be spent from the first to the last month.</source>
        <translation>開始月から終了月までに支出しなければならない額。</translation>
    </message>
    <message>
        <source>Eligible spend</source>
        <translation>対象となる支出</translation>
    </message>
    <message>
        <source>The fraction of spend on the provider that counts.</source>
        <translation>プロバイダーへの支出のうち消化に算入される割合。</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>判定時点</translation>
    </message>
    <message>
        <source>When the minimum is checked: at the end, each contract year, each month, or as listed.</source>
        <translation>最低額を判定する時点：終了時、契約年度ごと、毎月、または一覧のとおり。</translation>
    </message>
    <message>
        <source>Parts of the contract years</source>
        <translation>契約年度ごとの配分</translation>
    </message>
    <message>
        <source>The part of the amount due in each contract year; equal parts where left out.</source>
        <translation>各契約年度に求められる額の割合。省略時は均等。</translation>
    </message>
    <message>
        <source>Carries over</source>
        <translation>繰り越し</translation>
    </message>
    <message>
        <source>Whether spend beyond the minimum of a period counts towards later ones.</source>
        <translation>期間の最低額を超えた支出を以後の期間に算入するかどうか。</translation>
    </message>
    <message>
        <source>Prepaid amount</source>
        <translation>前払額</translation>
    </message>
    <message>
        <source>Paid in the first month and used up before cash.</source>
        <translation>開始月に支払い、現金より先に充当する額。</translation>
    </message>
    <message>
        <source>Credited before the start</source>
        <translation>開始前の充当額</translation>
    </message>
    <message>
        <source>What was credited against the amount before the scenario begins.</source>
        <translation>シナリオの開始前にコミットメント額へ充当された額。</translation>
    </message>
    <message>
        <source>Settlement of a shortfall</source>
        <translation>不足額の精算</translation>
    </message>
    <message>
        <source>Whether a shortfall is lost or becomes a balance for later spend.</source>
        <translation>不足額の支払いが失われるか、以後の支出に使える残高になるか。</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>支払者</translation>
    </message>
    <message>
        <source>Who pays the share; the lab where left out.</source>
        <translation>レベニューシェアを支払う者。省略時はラボ。</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>受取者</translation>
    </message>
    <message>
        <source>Who receives the share.</source>
        <translation>レベニューシェアを受け取る者。</translation>
    </message>
    <message>
        <source>Rate of the share</source>
        <translation>シェア率</translation>
    </message>
    <message>
        <source>The fraction of its base that is paid.</source>
        <translation>算定基準のうち支払う割合。</translation>
    </message>
    <message>
        <source>Base of the share</source>
        <translation>算定基準</translation>
    </message>
    <message>
        <source>What the share is taken from: all revenue, that of some workloads, or a stated sum.</source>
        <translation>算定の対象：全売上高、一部のワークロードの売上高、または所定の額。</translation>
    </message>
    <message>
        <source>Cap of the share</source>
        <translation>シェアの上限</translation>
    </message>
    <message>
        <source>The most that is paid in all; without limit where left out.</source>
        <translation>支払総額の上限。省略時は上限なし。</translation>
    </message>
    <message>
        <source>Paid before the start</source>
        <translation>開始前の支払額</translation>
    </message>
    <message>
        <source>What was paid under the cap before the scenario begins.</source>
        <translation>シナリオの開始前に、上限に含めて支払われた額。</translation>
    </message>
    <message>
        <source>The provider at which the capacity must stand.</source>
        <translation>キャパシティを置かなければならないプロバイダー。</translation>
    </message>
    <message>
        <source>Accelerator family</source>
        <translation>アクセラレーターのファミリー</translation>
    </message>
    <message>
        <source>The family of accelerators that counts.</source>
        <translation>集計の対象となるアクセラレーターのファミリー。</translation>
    </message>
    <message>
        <source>Capacity obligation</source>
        <translation>キャパシティ義務</translation>
    </message>
    <message>
        <source>Power, with cooling, of the accelerators that must be deployed.</source>
        <translation>展開しなければならないアクセラレーターの電力（冷却を含む）。</translation>
    </message>
    <message>
        <source>Happens</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>Whether the event happens in a single run, from the first month of its window.</source>
        <translation>単一実行で、期間枠の最初の月からイベントが発生するかどうか。</translation>
    </message>
    <message>
        <source>Probability of the event</source>
        <translation>発生確率</translation>
    </message>
    <message>
        <source>How likely the event is to happen at all, in an ensemble.</source>
        <translation>アンサンブルでイベントが発生する確率。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>期間枠</translation>
    </message>
    <message>
        <source>The first and the last month in which the event may begin.</source>
        <translation>イベントが始まりうる最初と最後の月。</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>継続月数</translation>
    </message>
    <message>
        <source>Months for which the event lasts; to the end where left out.</source>
        <translation>イベントが続く月数。省略時は最後まで。</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>What the event multiplies or sets while it lasts, in the listed order.</source>
        <translation>継続中に乗算または設定する対象（記載順）。</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>資金調達額</translation>
    </message>
    <message>
        <source>Cash that comes in once.</source>
        <translation>一度だけ入る現金。</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>入金月</translation>
    </message>
    <message>
        <source>The month in which the funding is paid, where it has no condition.</source>
        <translation>条件がない場合に資金が入金される月。</translation>
    </message>
    <message>
        <source>Condition on</source>
        <translation>条件の系列</translation>
    </message>
    <message>
        <source>The series that must reach the threshold before the funding is paid.</source>
        <translation>入金の前提として、しきい値に達する必要がある系列。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>What the series must have reached in the month before, in the unit of the series.</source>
        <translation>前月に系列が達しているべき値（系列の単位）。</translation>
    </message>
    <message>
        <source>Last month of the condition</source>
        <translation>条件の最終月</translation>
    </message>
    <message>
        <source>The last month in which the funding can still be paid.</source>
        <translation>資金が入金されうる最後の月。</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>割引率</translation>
    </message>
    <message>
        <source>Yearly rate at which later money is worth less today.</source>
        <translation>将来の金額を現在価値に割り引く年率。</translation>
    </message>
    <message>
        <source>Opening cash</source>
        <translation>期首現金</translation>
    </message>
    <message>
        <source>Cash before the first month.</source>
        <translation>最初の月より前の現金残高。</translation>
    </message>
    <message>
        <source>Fixed cost</source>
        <translation>固定費</translation>
    </message>
    <message>
        <source>People, research and all else that does not follow compute or revenue.</source>
        <translation>人件費、研究費など、計算資源にも売上高にも連動しない費用。</translation>
    </message>
    <message>
        <source>Variable cost</source>
        <translation>変動費</translation>
    </message>
    <message>
        <source>Payment fees, support and all else that follows revenue, as a fraction of it.</source>
        <translation>決済手数料、サポートなど、売上高に連動する費用の割合。</translation>
    </message>
    <message>
        <source>Compute spend</source>
        <translation>計算資源への支出</translation>
    </message>
    <message>
        <source>What another lab spends on compute in a year.</source>
        <translation>他のラボが1年間に計算資源へ支出する額。</translation>
    </message>
    <message>
        <source>Spend on {0}</source>
        <translation>{0}への支出</translation>
    </message>
    <message>
        <source>The fraction of the other lab&apos;s spend that goes to the provider.</source>
        <translation>他のラボの支出のうち、このプロバイダーに向かう割合。</translation>
    </message>
    <message>
        <source>Other AI revenue of {0}</source>
        <translation>{0}の他顧客売上</translation>
    </message>
    <message>
        <source>AI revenue of the provider in a year from everybody who is not named.</source>
        <translation>個別に挙げていない顧客から、プロバイダーが1年間に得るAI売上高。</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>自社保有</translation>
    </message>
    <message>
        <source>Whether the accelerators are bought and the buildings built, instead of rented.</source>
        <translation>賃借ではなく、アクセラレーターを購入し建物を建てるかどうか。</translation>
    </message>
    <message>
        <source>Accepts overflow</source>
        <translation>あふれ負荷の受け入れ</translation>
    </message>
    <message>
        <source>Whether spare capacity here serves what other providers cannot.</source>
        <translation>他のプロバイダーで処理できない負荷を、ここの余裕で処理するかどうか。</translation>
    </message>
    <message>
        <source>Onboarded from</source>
        <translation>利用開始月</translation>
    </message>
    <message>
        <source>First month in which the provider can serve; the start where left out.</source>
        <translation>このプロバイダーで処理できる最初の月。省略時はシナリオの開始月。</translation>
    </message>
    <message>
        <source>Delay of onboarding</source>
        <translation>利用開始の遅れ</translation>
    </message>
    <message>
        <source>Months by which onboarding comes late.</source>
        <translation>利用開始が遅れる月数。</translation>
    </message>
    <message>
        <source>Performance at onboarding</source>
        <translation>利用開始時の性能</translation>
    </message>
    <message>
        <source>Speed here when onboarded, over the accelerator&apos;s own throughput.</source>
        <translation>利用開始時の速度。アクセラレーター本来のスループットに対する比。</translation>
    </message>
    <message>
        <source>Performance after porting</source>
        <translation>移植後の性能</translation>
    </message>
    <message>
        <source>Speed here once software is ported, over the accelerator&apos;s own throughput.</source>
        <translation>ソフトウェア移植後の速度。アクセラレーター本来のスループットに対する比。</translation>
    </message>
    <message>
        <source>Months of porting</source>
        <translation>移植期間</translation>
    </message>
    <message>
        <source>Months from onboarding until performance reaches its final value.</source>
        <translation>利用開始から性能が最終値に達するまでの月数。</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシー</translation>
    </message>
    <message>
        <source>Time to a response, compared between providers when load is routed.</source>
        <translation>応答までの時間。負荷の振り分けでプロバイダー間の比較に使う。</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>稼働率</translation>
    </message>
    <message>
        <source>The fraction of the fleet that works at any time.</source>
        <translation>常時稼働しているフリートの割合。</translation>
    </message>
    <message>
        <source>Spare capacity</source>
        <translation>予備キャパシティ</translation>
    </message>
    <message>
        <source>Capacity held beyond what the load and its reserve need, as a fraction of it.</source>
        <translation>負荷と予備に必要な分を超えて持つキャパシティの割合。</translation>
    </message>
    <message>
        <source>Releasable fraction</source>
        <translation>返却可能率</translation>
    </message>
    <message>
        <source>The fraction of a rented fleet that may be given back in a month.</source>
        <translation>賃借フリートのうち、1か月に返却できる割合。</translation>
    </message>
    <message>
        <source>Repriced fraction</source>
        <translation>価格改定率</translation>
    </message>
    <message>
        <source>The fraction of a rented fleet that moves to this month&apos;s list price; the rest keeps the price at signing.</source>
        <translation>賃借フリートのうち、当月の定価に改定される割合。残りは契約時の価格のまま。</translation>
    </message>
    <message>
        <source>Lent by training</source>
        <translation>学習からの転用率</translation>
    </message>
    <message>
        <source>The fraction of the training fleet that yields to inference when capacity is short.</source>
        <translation>キャパシティ不足時に推論へ回す学習フリートの割合。</translation>
    </message>
    <message>
        <source>Most additions in a month</source>
        <translation>月間増設の上限</translation>
    </message>
    <message>
        <source>The most accelerators that can join in a month; without limit where left out.</source>
        <translation>1か月に追加できるアクセラレーター数の上限。省略時は上限なし。</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>電力上限</translation>
    </message>
    <message>
        <source>The most power the fleet may draw, with cooling; without limit where left out.</source>
        <translation>フリートが使える電力の上限（冷却を含む）。省略時は上限なし。</translation>
    </message>
    <message>
        <source>Power usage effectiveness</source>
        <translation>電力使用効率（PUE）</translation>
    </message>
    <message>
        <source>Power of the site over the power of its accelerators (PUE).</source>
        <translation>施設全体の電力をアクセラレーターの電力で割った値（PUE）。</translation>
    </message>
    <message>
        <source>Negotiated discount</source>
        <translation>交渉による割引</translation>
    </message>
    <message>
        <source>Discount on the list price that the contract gives.</source>
        <translation>契約による定価からの割引。</translation>
    </message>
    <message>
        <source>Attached spend</source>
        <translation>付随支出</translation>
    </message>
    <message>
        <source>Storage, network and CPU on top of accelerator spend, as a fraction of it.</source>
        <translation>アクセラレーター支出に上乗せされるストレージ、ネットワーク、CPUの割合。</translation>
    </message>
    <message>
        <source>Fixed cost of the provider</source>
        <translation>プロバイダーの固定費</translation>
    </message>
    <message>
        <source>What working with the provider costs each month from onboarding on.</source>
        <translation>利用開始以降、このプロバイダーとの取引に毎月かかる費用。</translation>
    </message>
    <message>
        <source>Marketplace fee</source>
        <translation>マーケットプレイス手数料</translation>
    </message>
    <message>
        <source>The fraction of sales through its marketplace that the provider keeps.</source>
        <translation>マーケットプレイス経由の売上のうち、プロバイダーが受け取る割合。</translation>
    </message>
    <message>
        <source>Building cost</source>
        <translation>建設コスト</translation>
    </message>
    <message>
        <source>Cost of housing one kilowatt, with cooling, where it is built.</source>
        <translation>自社で建設する場合の1 kWあたり建設費（冷却を含む）。</translation>
    </message>
    <message>
        <source>Purchase share of {0}</source>
        <translation>{0}の比率</translation>
    </message>
    <message>
        <source>Weight of the accelerator in what is added here; the weights of those available are scaled to sum to 1.</source>
        <translation>ここでの増設に占めるこのアクセラレーターの重み。提供中のものの合計が1になるよう調整されます。</translation>
    </message>
    <message>
        <source>Purchase share of {0} for training</source>
        <translation>{0}の学習比率</translation>
    </message>
    <message>
        <source>Weight of the accelerator in what is added for training; as for inference where no weight is given.</source>
        <translation>学習用の増設に占めるこのアクセラレーターの重み。省略時は推論と同じ。</translation>
    </message>
    <message>
        <source>List rate of {0}</source>
        <translation>{0}の定価</translation>
    </message>
    <message>
        <source>List price of one hour of one accelerator.</source>
        <translation>アクセラレーター1基・1時間の定価。</translation>
    </message>
    <message>
        <source>Opening fleet of {0}</source>
        <translation>{0}の期首台数</translation>
    </message>
    <message>
        <source>Accelerators for inference before the first month; what that month needs where none is given.</source>
        <translation>最初の月より前の推論用アクセラレーター数。省略時は最初の月の必要数。</translation>
    </message>
    <message>
        <source>Opening training fleet of {0}</source>
        <translation>{0}の学習用期首台数</translation>
    </message>
    <message>
        <source>Accelerators for training before the first month; what that month needs where none is given.</source>
        <translation>最初の月より前の学習用アクセラレーター数。省略時は最初の月の必要数。</translation>
    </message>
    <message>
        <source>Life of buildings</source>
        <translation>建物の耐用月数</translation>
    </message>
    <message>
        <source>Months until an owned building is written off and leaves.</source>
        <translation>自社保有の建物が償却を終えて除却されるまでの月数。</translation>
    </message>
    <message>
        <source>Electricity tariff</source>
        <translation>電気料金単価</translation>
    </message>
    <message>
        <source>Price of electricity at an owned site.</source>
        <translation>自社施設での電気料金の単価。</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>維持費率</translation>
    </message>
    <message>
        <source>Yearly upkeep as a fraction of the gross book value of an owned site.</source>
        <translation>自社施設の取得原価に対する年間維持費の割合。</translation>
    </message>
    <message>
        <source>Training fleet</source>
        <translation>学習フリート</translation>
    </message>
    <message>
        <source>Accelerators that train at the same time, in H100 equivalents.</source>
        <translation>同時に学習に使うアクセラレーター数（H100換算）。</translation>
    </message>
    <message>
        <source>Training on {0}</source>
        <translation>{0}での学習</translation>
    </message>
    <message>
        <source>Planned weight of the provider for training; the weights are scaled to sum to 1.</source>
        <translation>学習におけるこのプロバイダーの計画上の重み。合計が1になるよう調整されます。</translation>
    </message>
    <message>
        <source>Response to cost</source>
        <translation>コストへの反応</translation>
    </message>
    <message>
        <source>How strongly load moves away from providers that cost more than the average; 0 keeps the plan.</source>
        <translation>平均より高いプロバイダーから負荷が離れる強さ。0なら計画どおり。</translation>
    </message>
    <message>
        <source>Response to latency</source>
        <translation>レイテンシーへの反応</translation>
    </message>
    <message>
        <source>How strongly load moves away from providers slower than the average; 0 keeps the plan.</source>
        <translation>平均より遅いプロバイダーから負荷が離れる強さ。0なら計画どおり。</translation>
    </message>
    <message>
        <source>Response to commitments</source>
        <translation>コミットメントへの反応</translation>
    </message>
    <message>
        <source>How strongly load moves to providers whose commitments fall behind; 0 keeps the plan.</source>
        <translation>コミットメントの消化が遅れているプロバイダーへ負荷が移る強さ。0なら計画どおり。</translation>
    </message>
    <message>
        <source>Highest utilization</source>
        <translation>最大使用率</translation>
    </message>
    <message>
        <source>The fraction of an accelerator&apos;s throughput that may be used at peak.</source>
        <translation>ピーク時に使ってよい、アクセラレーターのスループットの割合。</translation>
    </message>
    <message>
        <source>Probability of waiting</source>
        <translation>待ち確率</translation>
    </message>
    <message>
        <source>The fraction of requests at peak that may find every place taken.</source>
        <translation>ピーク時に、空きがなく待たされてもよいリクエストの割合。</translation>
    </message>
    <message>
        <source>Requests per replica</source>
        <translation>レプリカあたり同時処理数</translation>
    </message>
    <message>
        <source>Requests that one replica of the model serves at the same time.</source>
        <translation>モデルのレプリカ1つが同時に処理するリクエスト数。</translation>
    </message>
    <message>
        <source>Failover cover</source>
        <translation>フェイルオーバー率</translation>
    </message>
    <message>
        <source>The fraction of a lost provider&apos;s load that the others can still serve.</source>
        <translation>プロバイダーを1社失ったとき、その負荷のうち残りで処理できる割合。</translation>
    </message>
    <message>
        <source>Software gain for inference</source>
        <translation>推論のソフトウェア改善率</translation>
    </message>
    <message>
        <source>Yearly growth of throughput on the same accelerators.</source>
        <translation>同じアクセラレーターでのスループットの年間成長率。</translation>
    </message>
    <message>
        <source>Software gain for training</source>
        <translation>学習のソフトウェア改善率</translation>
    </message>
    <message>
        <source>Yearly growth of training speed on the same accelerators.</source>
        <translation>同じアクセラレーターでの学習速度の年間成長率。</translation>
    </message>
    <message>
        <source>Users or volume units</source>
        <translation>ユーザー数</translation>
    </message>
    <message>
        <source>Active users; 1 where the tokens per unit and day give the volume themselves.</source>
        <translation>アクティブユーザー数。日次トークン数で総量を表す場合は1。</translation>
    </message>
    <message>
        <source>Tokens per unit and day</source>
        <translation>日次トークン数</translation>
    </message>
    <message>
        <source>Output tokens that one unit asks for on an average day.</source>
        <translation>平均的な1日に1ユーザー（ユニット）が求める出力トークン数。</translation>
    </message>
    <message>
        <source>Price per million tokens</source>
        <translation>トークン単価</translation>
    </message>
    <message>
        <source>What a customer pays for a million tokens that are sold by the token.</source>
        <translation>従量課金で販売する100万トークンあたりに顧客が支払う額。</translation>
    </message>
    <message>
        <source>Reference price</source>
        <translation>基準価格</translation>
    </message>
    <message>
        <source>The price at which demand is as given; where the price differs from it, demand follows the elasticity.</source>
        <translation>需要が入力どおりになる価格。価格がこれと異なるとき、需要は弾力性に従います。</translation>
    </message>
    <message>
        <source>Subscription fee</source>
        <translation>月額料金</translation>
    </message>
    <message>
        <source>What a paying unit pays each month, whatever it uses.</source>
        <translation>有料ユーザー（ユニット）が利用量にかかわらず毎月支払う額。</translation>
    </message>
    <message>
        <source>Paying fraction</source>
        <translation>有料比率</translation>
    </message>
    <message>
        <source>The fraction of units that pay the subscription fee.</source>
        <translation>月額料金を支払うユーザー（ユニット）の割合。</translation>
    </message>
    <message>
        <source>Revenue per free unit</source>
        <translation>無料ユーザー単価</translation>
    </message>
    <message>
        <source>Advertising and other revenue each month from a unit that does not pay.</source>
        <translation>支払いのないユーザー（ユニット）1つから毎月得る広告などの売上高。</translation>
    </message>
    <message>
        <source>Fraction billed by the token</source>
        <translation>従量課金比率</translation>
    </message>
    <message>
        <source>The fraction of tokens that is sold at the price per million tokens.</source>
        <translation>トークン単価（100万トークンあたり）で販売されるトークンの割合。</translation>
    </message>
    <message>
        <source>Demand multiplier</source>
        <translation>需要倍率</translation>
    </message>
    <message>
        <source>Scales the demand of the workload, its subscriptions included.</source>
        <translation>ワークロードの需要（サブスクリプションを含む）に掛ける倍率。</translation>
    </message>
    <message>
        <source>Price elasticity</source>
        <translation>価格弾力性</translation>
    </message>
    <message>
        <source>Per cent of demand gained per per cent of price, so usually below zero; 0 leaves demand alone.</source>
        <translation>価格1%の上昇で需要が何%増えるか。通常は負で、0なら需要は変わりません。</translation>
    </message>
    <message>
        <source>Compute per token</source>
        <translation>トークンあたり計算量</translation>
    </message>
    <message>
        <source>Compute of one token of this workload, in tokens of the reference model.</source>
        <translation>このワークロードの1トークンの計算量（基準モデルのトークン数）。</translation>
    </message>
    <message>
        <source>Peak to average</source>
        <translation>ピーク対平均比</translation>
    </message>
    <message>
        <source>Load in the busiest hour over the average load; capacity is sized for the peak.</source>
        <translation>最も混む1時間の負荷を平均負荷で割った値。キャパシティはピークに合わせます。</translation>
    </message>
    <message>
        <source>Placement on {0}</source>
        <translation>{0}への配置</translation>
    </message>
    <message>
        <source>Planned weight of the provider for this workload; the weights of all providers are scaled to sum to 1.</source>
        <translation>このワークロードにおけるプロバイダーの計画上の重み。全プロバイダーの合計が1になるよう調整されます。</translation>
    </message>
    <message>
        <source>Sold through {0}</source>
        <translation>{0}経由の販売</translation>
    </message>
    <message>
        <source>The fraction of token sales that goes through the marketplace of the provider.</source>
        <translation>トークン販売のうち、プロバイダーのマーケットプレイスを経由する割合。</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>accelerator</source>
        <translation>アクセラレーター</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>exclusivity clause</source>
        <translation>独占条項</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>利用コミットメント</translation>
    </message>
    <message>
        <source>revenue share</source>
        <translation>レベニューシェア</translation>
    </message>
    <message>
        <source>capacity obligation</source>
        <translation>キャパシティ義務</translation>
    </message>
    <message>
        <source>funding tranche</source>
        <translation>資金調達トランシェ</translation>
    </message>
    <message>
        <source>other lab</source>
        <translation>他のラボ</translation>
    </message>
    <message>
        <source>event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>value at the start</source>
        <translation>開始時の値</translation>
    </message>
    <message>
        <source>growth at the start</source>
        <translation>開始時の成長率</translation>
    </message>
    <message>
        <source>growth in the long run</source>
        <translation>長期の成長率</translation>
    </message>
    <message>
        <source>half-life of the growth</source>
        <translation>成長率の半減期</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>上限値</translation>
    </message>
    <message>
        <source>yearly decline</source>
        <translation>年間低下率</translation>
    </message>
    <message>
        <source>months of credit</source>
        <translation>残高の有効月数</translation>
    </message>
    <message>
        <source>ramp</source>
        <translation>立ち上がり月数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The name that charts and tables show.</source>
        <translation>グラフと表に表示する名前。</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン数</translation>
    </message>
    <message>
        <source>Offered load at peak</source>
        <translation>ピーク時呼量（負荷）</translation>
    </message>
    <message>
        <source>Tokens, all workloads</source>
        <translation>トークン数、全ワークロード</translation>
    </message>
    <message>
        <source>Offered load at peak, all workloads</source>
        <translation>ピーク時呼量（負荷）、全ワークロード</translation>
    </message>
    <message>
        <source>Placement of a workload</source>
        <translation>ワークロードの配置</translation>
    </message>
    <message>
        <source>Unit cost of new capacity</source>
        <translation>新規キャパシティの単位コスト</translation>
    </message>
    <message>
        <source>Load placed on a provider</source>
        <translation>プロバイダーへの配置負荷</translation>
    </message>
    <message>
        <source>Share of the placed load</source>
        <translation>配置負荷のシェア</translation>
    </message>
    <message>
        <source>Required capability</source>
        <translation>必要処理能力</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>キャパシティ</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>余力</translation>
    </message>
    <message>
        <source>Load served, here or elsewhere</source>
        <translation>処理された負荷（他所を含む）</translation>
    </message>
    <message>
        <source>Accelerators required</source>
        <translation>アクセラレーター必要数</translation>
    </message>
    <message>
        <source>Accelerators installed at a provider</source>
        <translation>プロバイダーのアクセラレーター設置数</translation>
    </message>
    <message>
        <source>Accelerators of a kind</source>
        <translation>種類別アクセラレーター数</translation>
    </message>
    <message>
        <source>Accelerators added</source>
        <translation>アクセラレーター増設数</translation>
    </message>
    <message>
        <source>Accelerators for training</source>
        <translation>学習用アクセラレーター数</translation>
    </message>
    <message>
        <source>Power of a provider</source>
        <translation>プロバイダーの電力</translation>
    </message>
    <message>
        <source>Demand served</source>
        <translation>需要充足率</translation>
    </message>
    <message>
        <source>Demand served, all workloads</source>
        <translation>需要充足率、全ワークロード</translation>
    </message>
    <message>
        <source>Training served</source>
        <translation>学習の充足率</translation>
    </message>
    <message>
        <source>Accelerators installed</source>
        <translation>アクセラレーター設置数</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>割引率</translation>
    </message>
    <message>
        <source>Spend on a provider</source>
        <translation>プロバイダーへの支出</translation>
    </message>
    <message>
        <source>Capital expenditure on own capacity</source>
        <translation>自社キャパシティへの設備投資</translation>
    </message>
    <message>
        <source>Depreciation of own capacity</source>
        <translation>自社キャパシティの減価償却費</translation>
    </message>
    <message>
        <source>Capital expenditure the additions imply</source>
        <translation>増設に相当する設備投資</translation>
    </message>
    <message>
        <source>Vendors, by inverse concentration</source>
        <translation>調達先の実効数（集中度の逆数）</translation>
    </message>
    <message>
        <source>Discount won by having several vendors</source>
        <translation>複数調達で得た割引</translation>
    </message>
    <message>
        <source>Spend on rented capacity</source>
        <translation>賃借キャパシティへの支出</translation>
    </message>
    <message>
        <source>Capital expenditure</source>
        <translation>設備投資</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>減価償却費</translation>
    </message>
    <message>
        <source>Power cost of own capacity</source>
        <translation>自社キャパシティの電力費</translation>
    </message>
    <message>
        <source>Upkeep of own capacity</source>
        <translation>自社キャパシティの維持費</translation>
    </message>
    <message>
        <source>Overhead of running several clouds</source>
        <translation>複数クラウド運用のオーバーヘッド</translation>
    </message>
    <message>
        <source>Drawn from a commitment</source>
        <translation>コミットメントの消化額</translation>
    </message>
    <message>
        <source>Credited against a commitment</source>
        <translation>コミットメントへの充当額</translation>
    </message>
    <message>
        <source>Remaining of a commitment</source>
        <translation>コミットメントの残額</translation>
    </message>
    <message>
        <source>Cumulative minimum of a commitment</source>
        <translation>コミットメントの累計最低額</translation>
    </message>
    <message>
        <source>Shortfall of a commitment</source>
        <translation>コミットメントの不足額</translation>
    </message>
    <message>
        <source>Required run-rate</source>
        <translation>必要ペース</translation>
    </message>
    <message>
        <source>Coverage of the required run-rate</source>
        <translation>必要ペースのカバー率</translation>
    </message>
    <message>
        <source>Present value of what remains due</source>
        <translation>残る支払義務の現在価値</translation>
    </message>
    <message>
        <source>Revenue share paid</source>
        <translation>レベニューシェア支払額</translation>
    </message>
    <message>
        <source>Revenue share paid so far</source>
        <translation>レベニューシェア支払累計額</translation>
    </message>
    <message>
        <source>Power deployed under an obligation</source>
        <translation>義務に対する展開電力</translation>
    </message>
    <message>
        <source>Gap of a capacity obligation</source>
        <translation>キャパシティ義務の不足分</translation>
    </message>
    <message>
        <source>Funding received</source>
        <translation>資金調達の入金額</translation>
    </message>
    <message>
        <source>Shortfalls</source>
        <translation>不足額</translation>
    </message>
    <message>
        <source>Shortfall expense</source>
        <translation>不足額の費用</translation>
    </message>
    <message>
        <source>Marketplace fees</source>
        <translation>マーケットプレイス手数料</translation>
    </message>
    <message>
        <source>Revenue shares, paid less received</source>
        <translation>レベニューシェア（支払額－受取額）</translation>
    </message>
    <message>
        <source>Revenue of a workload</source>
        <translation>ワークロードの売上高</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>売上高</translation>
    </message>
    <message>
        <source>Cash cost</source>
        <translation>現金コスト</translation>
    </message>
    <message>
        <source>Net cash flow</source>
        <translation>純キャッシュフロー</translation>
    </message>
    <message>
        <source>Operating income</source>
        <translation>営業利益</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金残高</translation>
    </message>
    <message>
        <source>AI cloud revenue</source>
        <translation>AIクラウド売上高</translation>
    </message>
    <message>
        <source>Market share</source>
        <translation>市場シェア</translation>
    </message>
    <message>
        <source>Concentration (HHI)</source>
        <translation>集中度（HHI）</translation>
    </message>
    <message>
        <source>{0} is owned, so nothing is ever drawn.</source>
        <translation>{0}は自社保有のため、消化されることはありません。</translation>
    </message>
    <message>
        <source>Name a rented provider, or remove the commitment.</source>
        <translation>賃借するプロバイダーを指定するか、コミットメントを削除してください。</translation>
    </message>
    <message>
        <source>{0} USD is more than the committed {1} USD.</source>
        <translation>{0} USDはコミットメント額の{1} USDを超えています。</translation>
    </message>
    <message>
        <source>Give at most the committed amount.</source>
        <translation>コミットメント額以下にしてください。</translation>
    </message>
    <message>
        <source>It lists no checkpoint.</source>
        <translation>判定時点がありません。</translation>
    </message>
    <message>
        <source>List at least one month with its minimum.</source>
        <translation>月と最低額を1つ以上指定してください。</translation>
    </message>
    <message>
        <source>{0} USD is below the {1} USD of the checkpoint before.</source>
        <translation>{0} USDは直前の判定時点の{1} USDを下回っています。</translation>
    </message>
    <message>
        <source>Minimums are cumulative: let them rise.</source>
        <translation>最低額は累計です。増えるように指定してください。</translation>
    </message>
    <message>
        <source>The checkpoint lies outside the contract, {0} to {1}.</source>
        <translation>判定時点が契約期間（{0}～{1}）の外にあります。</translation>
    </message>
    <message>
        <source>Move the checkpoint, or change the term of the contract.</source>
        <translation>判定時点を動かすか、契約期間を変更してください。</translation>
    </message>
    <message>
        <source>{0} USD is more than the committed {1} USD, which is used instead.</source>
        <translation>{0} USDはコミットメント額の{1} USDを超えているため、後者を使います。</translation>
    </message>
    <message>
        <source>The parts are not read, because the checkpoints are not annual.</source>
        <translation>判定時点が年次でないため、配分は使われません。</translation>
    </message>
    <message>
        <source>Choose annual checkpoints, or remove the parts.</source>
        <translation>年次の判定時点を選ぶか、配分を削除してください。</translation>
    </message>
    <message>
        <source>The parts sum to {0} and not to 1.</source>
        <translation>配分の合計が1ではなく{0}です。</translation>
    </message>
    <message>
        <source>Change them so that they sum to 1.</source>
        <translation>合計が1になるように変更してください。</translation>
    </message>
    <message>
        <source>The number of parts is {0}, that of contract years {1}.</source>
        <translation>配分は{0}個、契約年度は{1}個です。</translation>
    </message>
    <message>
        <source>Give one part for each contract year.</source>
        <translation>契約年度ごとに配分を1つ指定してください。</translation>
    </message>
    <message>
        <source>Payer and payee are both {0}.</source>
        <translation>支払者と受取者がどちらも{0}です。</translation>
    </message>
    <message>
        <source>Name &quot;lab&quot; on one side and somebody else on the other.</source>
        <translation>一方を &quot;lab&quot; に、もう一方を別の相手にしてください。</translation>
    </message>
    <message>
        <source>The lab neither pays nor receives it.</source>
        <translation>ラボは支払者でも受取者でもありません。</translation>
    </message>
    <message>
        <source>Name &quot;lab&quot; as payer or as payee.</source>
        <translation>支払者か受取者に &quot;lab&quot; を指定してください。</translation>
    </message>
    <message>
        <source>{0} USD is more than the cap of {1} USD.</source>
        <translation>{0} USDは上限の{1} USDを超えています。</translation>
    </message>
    <message>
        <source>Give at most the cap.</source>
        <translation>上限以下にしてください。</translation>
    </message>
    <message>
        <source>No accelerator belongs to the family {0}.</source>
        <translation>ファミリー{0}に属するアクセラレーターがありません。</translation>
    </message>
    <message>
        <source>Give the family of an accelerator.</source>
        <translation>アクセラレーターのファミリーを指定してください。</translation>
    </message>
    <message>
        <source>{0} has no accelerator of the family {1}.</source>
        <translation>{0}にファミリー{1}のアクセラレーターがありません。</translation>
    </message>
    <message>
        <source>Add one to the purchase mix of the provider.</source>
        <translation>プロバイダーの購入比率に加えてください。</translation>
    </message>
    <message>
        <source>The mode does not lie from min to max.</source>
        <translation>最頻値が min から max の範囲にありません。</translation>
    </message>
    <message>
        <source>The standard deviation is not above 0.</source>
        <translation>標準偏差が0より大きくありません。</translation>
    </message>
    <message>
        <source>The 5th percentile is not above 0 and below the 95th.</source>
        <translation>5パーセンタイルは0より大きく、95パーセンタイルより小さくなければなりません。</translation>
    </message>
    <message>
        <source>Values and weights are not as many as each other, or there are none.</source>
        <translation>値と重みの個数が異なるか、1つもありません。</translation>
    </message>
    <message>
        <source>A parameter of the distribution is no number.</source>
        <translation>分布のパラメーターが数値ではありません。</translation>
    </message>
    <message>
        <source>The weights are below 0 or all 0.</source>
        <translation>重みが負か、すべて0です。</translation>
    </message>
    <message>
        <source>The truncation from {0} to {1} is empty.</source>
        <translation>{0}から{1}への切断は空です。</translation>
    </message>
    <message>
        <source>The truncation from {0} to {1} leaves nothing of the distribution.</source>
        <translation>{0}から{1}への切断では分布が残りません。</translation>
    </message>
    <message>
        <source>The distribution has the wrong number of parameters.</source>
        <translation>分布のパラメーターの個数が正しくありません。</translation>
    </message>
    <message>
        <source>Correct the distribution, or remove it where the value is certain.</source>
        <translation>分布を直すか、値が確実なら分布を削除してください。</translation>
    </message>
    <message>
        <source>The event has no effect.</source>
        <translation>イベントに効果がありません。</translation>
    </message>
    <message>
        <source>Add what it changes, or remove it.</source>
        <translation>変更する対象を加えるか、イベントを削除してください。</translation>
    </message>
    <message>
        <source>Effect {0} changes {1}, which was left out and has no default, so nothing changes.</source>
        <translation>効果{0}の対象{1}は省略されていて既定値もないため、何も変わりません。</translation>
    </message>
    <message>
        <source>Give what it changes a value.</source>
        <translation>対象に値を指定してください。</translation>
    </message>
    <message>
        <source>The last month {0} lies before the first, {1}.</source>
        <translation>終了月{0}が開始月{1}より前です。</translation>
    </message>
    <message>
        <source>Give a last month that is not before the first.</source>
        <translation>開始月以降の終了月を指定してください。</translation>
    </message>
    <message>
        <source>{0} has no distribution, so the correlation is not used.</source>
        <translation>{0}に分布がないため、相関は使われません。</translation>
    </message>
    <message>
        <source>Give it a distribution, or remove the correlation.</source>
        <translation>分布を指定するか、相関を削除してください。</translation>
    </message>
    <message>
        <source>Without a probability, the event never happens in an ensemble.</source>
        <translation>確率がないため、アンサンブルではイベントが発生しません。</translation>
    </message>
    <message>
        <source>Give a fraction from 0 to 1: 0.2 is 20 %.</source>
        <translation>0から1の割合を指定してください（0.2は20%）。</translation>
    </message>
    <message>
        <source>{0} is correlated with itself.</source>
        <translation>{0}がそれ自身と相関しています。</translation>
    </message>
    <message>
        <source>Name two quantities.</source>
        <translation>異なる2つの数量を指定してください。</translation>
    </message>
    <message>
        <source>{0} is no rank correlation.</source>
        <translation>{0}は順位相関ではありません。</translation>
    </message>
    <message>
        <source>Give a number from -1 to 1.</source>
        <translation>-1から1の数値を指定してください。</translation>
    </message>
    <message>
        <source>{0} and {1} are correlated twice.</source>
        <translation>{0}と{1}の相関が2つあります。</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>一方だけを残してください。</translation>
    </message>
    <message>
        <source>{0} is held by {1} too, from {2} to {3}.</source>
        <translation>{0}は{2}から{3}まで{1}の対象でもあります。</translation>
    </message>
    <message>
        <source>Let the clauses follow each other, or name other workloads.</source>
        <translation>条項の期間が重ならないようにするか、別のワークロードを指定してください。</translation>
    </message>
    <message>
        <source>It comes to {0} in {1}, beyond what the field may hold.</source>
        <translation>{1}に{0}となり、この項目の範囲を超えます。</translation>
    </message>
    <message>
        <source>Change its growth, or write it as a curve.</source>
        <translation>成長率を変更するか、曲線で指定してください。</translation>
    </message>
    <message>
        <source>{0} is owned, so it has no part in the market and this is not read.</source>
        <translation>{0}は自社保有で市場に含まれないため、この値は使われません。</translation>
    </message>
    <message>
        <source>Name a rented provider or others.</source>
        <translation>賃借するプロバイダーか others を指定してください。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be a name in a key.</source>
        <translation>「{0}」はキーの名前に使えません。</translation>
    </message>
    <message>
        <source>Use letters from A to Z, digits, dots, dashes and underscores; the label may hold anything.</source>
        <translation>AからZの英字、数字、ピリオド、ハイフン、下線を使ってください。表示名は自由です。</translation>
    </message>
    <message>
        <source>The name &quot;others&quot; stands for all providers not named.</source>
        <translation>名前 &quot;others&quot; は、個別に挙げていないすべてのプロバイダーを表します。</translation>
    </message>
    <message>
        <source>Give the provider another name.</source>
        <translation>プロバイダーに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>The name &quot;training&quot; stands for training in exclusivity clauses.</source>
        <translation>名前 &quot;training&quot; は、独占条項で学習を表します。</translation>
    </message>
    <message>
        <source>Give the workload another name.</source>
        <translation>ワークロードに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>The range from {0} to {1} is empty.</source>
        <translation>{0}から{1}の範囲は空です。</translation>
    </message>
    <message>
        <source>Give a low end below the high end.</source>
        <translation>下限を上限より小さくしてください。</translation>
    </message>
    <message>
        <source>{0} is too large to compute with.</source>
        <translation>{0}は大きすぎて計算できません。</translation>
    </message>
    <message>
        <source>Give at most {0}, in the unit of the field.</source>
        <translation>項目の単位で{0}以下にしてください。</translation>
    </message>
    <message>
        <source>{0} is too small to compute with.</source>
        <translation>{0}は小さすぎて計算できません。</translation>
    </message>
    <message>
        <source>Give 0 or at least {0}, in the unit of the field.</source>
        <translation>0にするか、項目の単位で{0}以上にしてください。</translation>
    </message>
    <message>
        <source>The curve has no points.</source>
        <translation>曲線に点がありません。</translation>
    </message>
    <message>
        <source>Give at least one month with its value.</source>
        <translation>月と値を1つ以上指定してください。</translation>
    </message>
    <message>
        <source>{0} cannot lie on a geometric curve.</source>
        <translation>{0}は幾何補間の曲線に置けません。</translation>
    </message>
    <message>
        <source>Give a number above 0, or choose another interpolation.</source>
        <translation>0より大きい数値にするか、別の補間を選んでください。</translation>
    </message>
    <message>
        <source>{0} is not between 0 and the ceiling {1}.</source>
        <translation>{0}は0と上限値{1}の間にありません。</translation>
    </message>
    <message>
        <source>Give a value at the start above 0 and below the ceiling K.</source>
        <translation>開始時の値を0より大きく、上限値Kより小さくしてください。</translation>
    </message>
    <message>
        <source>The path has the wrong number of parameters.</source>
        <translation>経路のパラメーターの個数が正しくありません。</translation>
    </message>
    <message>
        <source>Write the path again.</source>
        <translation>経路を書き直してください。</translation>
    </message>
    <message>
        <source>There is no workload {0}.</source>
        <translation>ワークロード{0}はありません。</translation>
    </message>
    <message>
        <source>There is no accelerator {0}.</source>
        <translation>アクセラレーター{0}はありません。</translation>
    </message>
    <message>
        <source>There is no provider {0}.</source>
        <translation>プロバイダー{0}はありません。</translation>
    </message>
    <message>
        <source>Add it, or remove this reference to it.</source>
        <translation>追加するか、この参照を削除してください。</translation>
    </message>
    <message>
        <source>Add it, or use one of these: {0}.</source>
        <translation>追加するか、次のいずれかを使ってください：{0}。</translation>
    </message>
    <message>
        <source>It names nothing.</source>
        <translation>何も指定されていません。</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>1つ以上指定してください。</translation>
    </message>
    <message>
        <source>{0} is named twice.</source>
        <translation>{0}が2回指定されています。</translation>
    </message>
    <message>
        <source>Name it once.</source>
        <translation>1回だけ指定してください。</translation>
    </message>
    <message>
        <source>There is no source {0}.</source>
        <translation>出典{0}はありません。</translation>
    </message>
    <message>
        <source>Add it to the sources, or remove it here.</source>
        <translation>出典に追加するか、ここから削除してください。</translation>
    </message>
    <message>
        <source>Effect {0} changes {1}, which matches nothing.</source>
        <translation>効果{0}の対象{1}に当てはまるものがありません。</translation>
    </message>
    <message>
        <source>Name a key of this scenario; * stands for anything within one part.</source>
        <translation>このシナリオのキーを指定してください。* は1区切り内の任意の文字列を表します。</translation>
    </message>
    <message>
        <source>There is no quantity {0}.</source>
        <translation>数量{0}はありません。</translation>
    </message>
    <message>
        <source>Name the key of a quantity that the scenario gives.</source>
        <translation>シナリオにある数量のキーを指定してください。</translation>
    </message>
    <message>
        <source>Two sources have the name {0}.</source>
        <translation>{0}という名前の出典が2つあります。</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>一方の名前を変えてください。</translation>
    </message>
    <message>
        <source>There is no sampling method {0}.</source>
        <translation>サンプリング方法{0}はありません。</translation>
    </message>
    <message>
        <source>Choose sobol, latin or random.</source>
        <translation>sobol、latin、random から選んでください。</translation>
    </message>
    <message>
        <source>An ensemble of {0} paths is empty.</source>
        <translation>{0}本のパスのアンサンブルは空です。</translation>
    </message>
    <message>
        <source>Give a number of 1 or more.</source>
        <translation>1以上の数値を指定してください。</translation>
    </message>
    <message>
        <source>It is required and was left out.</source>
        <translation>必須ですが、指定されていません。</translation>
    </message>
    <message>
        <source>Give it a value; it has no default.</source>
        <translation>既定値がないため、値を指定してください。</translation>
    </message>
    <message>
        <source>A run of {0} months is not possible.</source>
        <translation>{0}か月の実行はできません。</translation>
    </message>
    <message>
        <source>Give a whole number from 1 to {0}.</source>
        <translation>1から{0}までの整数を指定してください。</translation>
    </message>
    <message>
        <source>Give at least one provider a weight above 0.</source>
        <translation>1つ以上のプロバイダーに0より大きい重みを指定してください。</translation>
    </message>
    <message>
        <source>The workload is placed on no provider, so it is not served.</source>
        <translation>ワークロードがどのプロバイダーにも配置されていないため、処理されません。</translation>
    </message>
    <message>
        <source>Training is placed on no provider, so it is not served.</source>
        <translation>学習がどのプロバイダーにも配置されていないため、処理されません。</translation>
    </message>
    <message>
        <source>The rented provider names {0} without a rate.</source>
        <translation>賃借プロバイダーの{0}に単価がありません。</translation>
    </message>
    <message>
        <source>Give the list rate in USD an hour.</source>
        <translation>1時間あたりの定価をUSDで指定してください。</translation>
    </message>
    <message>
        <source>{0} is owned and buys this accelerator for nothing.</source>
        <translation>{0}は自社保有ですが、このアクセラレーターの購入価格が0です。</translation>
    </message>
    <message>
        <source>Give the purchase price.</source>
        <translation>購入価格を指定してください。</translation>
    </message>
    <message>
        <source>Load is placed here, but no accelerator can be bought.</source>
        <translation>負荷が配置されていますが、購入できるアクセラレーターがありません。</translation>
    </message>
    <message>
        <source>Give at least one accelerator a purchase share above 0.</source>
        <translation>1つ以上のアクセラレーターに0より大きい購入比率を指定してください。</translation>
    </message>
    <message>
        <source>The condition is not complete without it.</source>
        <translation>条件に必要な項目がありません。</translation>
    </message>
    <message>
        <source>Give series, threshold and last month.</source>
        <translation>系列、しきい値、最終月を指定してください。</translation>
    </message>
    <message>
        <source>There is no series {0}.</source>
        <translation>系列{0}はありません。</translation>
    </message>
    <message>
        <source>Name a series of this scenario, such as revenue.</source>
        <translation>revenue など、このシナリオの系列を指定してください。</translation>
    </message>
    <message>
        <source>It has both a month and a condition.</source>
        <translation>月と条件の両方があります。</translation>
    </message>
    <message>
        <source>Remove the month, or series, threshold and last month.</source>
        <translation>月を削除するか、系列、しきい値、最終月を削除してください。</translation>
    </message>
    <message>
        <source>It has neither a month nor a condition.</source>
        <translation>月も条件もありません。</translation>
    </message>
    <message>
        <source>Give a month, or series, threshold and last month.</source>
        <translation>月、または系列、しきい値、最終月を指定してください。</translation>
    </message>
    <message>
        <source>{0} is no number.</source>
        <translation>{0}は数値ではありません。</translation>
    </message>
    <message>
        <source>{0} is below 0.</source>
        <translation>{0}は0未満です。</translation>
    </message>
    <message>
        <source>{0} is not above 0.</source>
        <translation>{0}は0より大きくありません。</translation>
    </message>
    <message>
        <source>{0} is below 1.</source>
        <translation>{0}は1未満です。</translation>
    </message>
    <message>
        <source>Give a finite number.</source>
        <translation>有限の数値を指定してください。</translation>
    </message>
    <message>
        <source>Give a number of 0 or more.</source>
        <translation>0以上の数値を指定してください。</translation>
    </message>
    <message>
        <source>Give a number above 0.</source>
        <translation>0より大きい数値を指定してください。</translation>
    </message>
    <message>
        <source>Give a fraction between 0 and 1, neither of them: 0.2 is 20 %.</source>
        <translation>0より大きく1より小さい割合を指定してください（0.2は20%）。</translation>
    </message>
    <message>
        <source>Give a fraction above 0 and at most 1: 0.2 is 20 %.</source>
        <translation>0より大きく1以下の割合を指定してください（0.2は20%）。</translation>
    </message>
    <message>
        <source>Give a growth above -1: 0.2 is 20 % a year.</source>
        <translation>-1より大きい成長率を指定してください（0.2は年20%）。</translation>
    </message>
    <message>
        <source>{0} does not come after {1}.</source>
        <translation>{0}は{1}より後ではありません。</translation>
    </message>
    <message>
        <source>Put the months in order, each once.</source>
        <translation>月を重複なく順に並べてください。</translation>
    </message>
    <message>
        <source>contract year {0}</source>
        <translation>契約年度{0}</translation>
    </message>
    <message>
        <source>ramp of effect {0}</source>
        <translation>効果{0}の立上り</translation>
    </message>
    <message>
        <source>effect {0}</source>
        <translation>効果{0}</translation>
    </message>
    <message>
        <source>The series {0} becomes too large to compute in {1}.</source>
        <translation>系列{0}が{1}に大きくなりすぎて計算できません。</translation>
    </message>
    <message>
        <source>Take back the last change, or make growths, elasticities and event effects smaller.</source>
        <translation>直前の変更を元に戻すか、成長率、弾力性、イベントの効果を小さくしてください。</translation>
    </message>
    <message>
        <source>The fractions of token sales through all providers sum to {0} in {1}.</source>
        <translation>すべてのプロバイダーを通じたトークン販売の割合の合計が{1}に{0}になります。</translation>
    </message>
    <message>
        <source>Lower them until they sum to 1 or less.</source>
        <translation>合計が1以下になるように下げてください。</translation>
    </message>
    <message>
        <source>No numbers can be correlated like this together (the matrix is not positive definite): {0}.</source>
        <translation>次の相関は同時には成り立ちません（相関行列が正定値ではありません）：{0}。</translation>
    </message>
    <message>
        <source>Multiply these ranks by {0} or less, or change or remove one of them.</source>
        <translation>これらの順位相関を{0}倍以下にするか、いずれかを変更または削除してください。</translation>
    </message>
    <message>
        <source>Change or remove that value.</source>
        <translation>その値を変更または削除してください。</translation>
    </message>
    <message>
        <source>Change its parameters, or truncate it so that it ends at {0}.</source>
        <translation>パラメーターを変更するか、{0}で終わるように切断してください。</translation>
    </message>
    <message>
        <source>The distribution reaches down to {0}, outside what the field may hold.</source>
        <translation>分布の下端が{0}に達し、項目に許される範囲を外れます。</translation>
    </message>
    <message>
        <source>The distribution reaches up to {0}, outside what the field may hold.</source>
        <translation>分布の上端が{0}に達し、項目に許される範囲を外れます。</translation>
    </message>
    <message>
        <source>Draws of the ceiling begin at {0} and those of the value at the start end at {1}.</source>
        <translation>上限の分布は{0}から始まり、開始時の値の分布は{1}まで及びます。</translation>
    </message>
    <message>
        <source>Keep the two distributions apart, or truncate them, so that the start is below the ceiling in every future.</source>
        <translation>どの未来でも開始時の値が上限を下回るように、二つの分布を離すか切断してください。</translation>
    </message>
    <message>
        <source>It may take {0} to {1} in {2}, beyond what the field may hold.</source>
        <translation>{0}が{2}に{1}になり、項目に許される範囲を超えることがあります。</translation>
    </message>
    <message>
        <source>Make the effect smaller, or leave more room in what it acts on.</source>
        <translation>効果を小さくするか、対象の値に余裕を持たせてください。</translation>
    </message>
    <message>
        <source>An ensemble of {0} paths is too large.</source>
        <translation>{0}本のパスのアンサンブルは大きすぎます。</translation>
    </message>
    <message>
        <source>Choose latin or random.</source>
        <translation>latin または random を選んでください。</translation>
    </message>
    <message>
        <source>{0} paths of {1} series and {2} single results do not fit into {3} MB of memory.</source>
        <translation>{1}系列と{2}個の単独の結果の{0}本のパスは{3}MBのメモリに収まりません。</translation>
    </message>
    <message>
        <source>Ask for fewer paths or results, or run parts of the paths one by one.</source>
        <translation>パス数または結果を減らすか、パスを分けて順に実行してください。</translation>
    </message>
    <message>
        <source>The series {0} becomes too large to compute in {1} of path {2}.</source>
        <translation>パス{2}の{1}に、系列{0}が計算できないほど大きくなります。</translation>
    </message>
    <message>
        <source>Make distributions, growths, elasticities or event effects narrower.</source>
        <translation>分布、成長率、弾力性、またはイベントの効果を小さくしてください。</translation>
    </message>
    <message>
        <source>Sobol&apos; indices from {0} points take more memory than there may be.</source>
        <translation>{0}個の点からのソボル指標は使えるメモリーを超えます。</translation>
    </message>
    <message>
        <source>Give at most {0}.</source>
        <translation>{0}以下を指定してください。</translation>
    </message>
    <message>
        <source>{0} dimensions are uncertain, more than Sobol&apos; points are known for.</source>
        <translation>不確実な次元が{0}あり、ソボル点列で扱える数を超えています。</translation>
    </message>
    <message>
        <source>A parameter of the distribution is too large or too small to compute with.</source>
        <translation>分布のパラメーターが大きすぎるか小さすぎて計算できません。</translation>
    </message>
    <message>
        <source>The result {0} becomes too large to compute in path {1}.</source>
        <translation>パス{1}で、結果{0}が計算できないほど大きくなります。</translation>
    </message>
    <message>
        <source>In some futures it takes {0} as far as {1} in {2}, beyond what the field may hold.</source>
        <translation>一部の未来では{0}が{2}に{1}にまで達し、項目に許される範囲を超えます。</translation>
    </message>
    <message>
        <source>Make the effect smaller, or truncate the distributions of what it acts on and of its own value, so that no future goes so far.</source>
        <translation>どの未来でもそこまで達しないように、効果を小さくするか、作用する対象と効果の値自体の分布を切断してください。</translation>
    </message>
    <message>
        <source>Ask for fewer paths.</source>
        <translation>パス数を減らしてください。</translation>
    </message>
    <message>
        <source>empty; take a scenario that was exported</source>
        <translation>空です。書き出されたシナリオを選んでください</translation>
    </message>
    <message>
        <source>written as UTF-16; save it as UTF-8</source>
        <translation>UTF-16で書かれています。UTF-8で保存してください</translation>
    </message>
    <message>
        <source>The run would end after {0}.</source>
        <translation>計算の終わりが{0}を超えます。</translation>
    </message>
    <message>
        <source>Let it start earlier or take fewer months.</source>
        <translation>開始月を早めるか、月数を減らしてください。</translation>
    </message>
    <message>
        <source>The min is not below the max.</source>
        <translation>最小が最大より小さくありません。</translation>
    </message>
    <message>
        <source>The shapes a and b are not both from {0} to {1}.</source>
        <translation>形状aとbは両方とも{0}から{1}の範囲になければなりません。</translation>
    </message>
    <message>
        <source>Effect {0} does not say what it changes.</source>
        <translation>効果{0}の対象が指定されていません。</translation>
    </message>
    <message>
        <source>{0} is not from {1} to {2}.</source>
        <translation>{0}は{1}以上{2}以下ではありません。</translation>
    </message>
    <message>
        <source>{0} is not between {1} and {2}.</source>
        <translation>{0}は{1}と{2}の間にありません。</translation>
    </message>
    <message>
        <source>{0} is not above {1} and at most {2}.</source>
        <translation>{0}は{1}より大きく{2}以下ではありません。</translation>
    </message>
    <message>
        <source>{0} is not above {1}.</source>
        <translation>{0}は{1}より大きくありません。</translation>
    </message>
    <message>
        <source>Draws of it reach {0} USD, and those of the committed amount begin at {1} USD.</source>
        <translation>この値は未来によって {0} USDに達し、契約額は {1} USDまで下がります。</translation>
    </message>
    <message>
        <source>Keep the two apart, or truncate their distributions, so that no future credits more than is committed.</source>
        <translation>どの未来でも充当額が契約額を超えないように、両者を離すか、分布を切断してください。</translation>
    </message>
    <message>
        <source>Draws of it reach {0} USD, and those of the cap begin at {1} USD.</source>
        <translation>この値は未来によって {0} USDに達し、上限は {1} USDまで下がります。</translation>
    </message>
    <message>
        <source>Keep the two apart, or truncate their distributions, so that no future has paid more than the cap.</source>
        <translation>どの未来でも支払額が上限を超えないように、両者を離すか、分布を切断してください。</translation>
    </message>
    <message>
        <source>Together with {0} it may take {1} to {2} in {3}, beyond what the field may hold.</source>
        <translation>{0} と重なると、{3}に {1} が {2} となり、項目の範囲を超えるおそれがあります。</translation>
    </message>
    <message>
        <source>Make the effects smaller, or keep the months of the events apart.</source>
        <translation>効果を小さくするか、イベントの期間が重ならないようにしてください。</translation>
    </message>
</context>
</TS>
