<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>ConnectionFiles</name>
    <message>
        <source>Connections (*.json)</source>
        <translation>接続 (*.json)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>Connections exported</source>
        <translation>接続をエクスポートしました</translation>
    </message>
    <message>
        <source>No secret is in the file %1.</source>
        <translation>ファイル %1 にはシークレットは含まれていません。</translation>
    </message>
    <message>
        <source>The import was not finished.</source>
        <translation>インポートは完了しませんでした。</translation>
    </message>
    <message>
        <source>%1 is no list of connections, or it is damaged.</source>
        <translation>%1 は接続の一覧ではないか、破損しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) added</source>
        <translation>
            <numerusform>%n 件の接続を追加しました</numerusform>
        </translation>
    </message>
    <message>
        <source>All connections of the file are there already.</source>
        <translation>ファイル内の接続はすべて登録済みです。</translation>
    </message>
    <message>
        <source>They start read-only, and their secrets have to be entered once.</source>
        <translation>最初は読み取り専用です。シークレットは一度入力する必要があります。</translation>
    </message>
    <message>
        <source>Export connections without secrets</source>
        <translation>シークレットを除いて接続をエクスポート</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>接続をインポート</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>This may not be left empty.</source>
        <translation>空にはできません。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>%n 文字以上で入力してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s); this has %1.</source>
        <translation>
            <numerusform>%n 文字以内で入力してください。現在は %1 文字です。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a control character in this text.</source>
        <translation>このテキストには制御文字が含まれています。</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>メールアドレスの形式ではないようです。</translation>
    </message>
    <message>
        <source>A web address begins with http:// or https:// and names a host.</source>
        <translation>Web アドレスは http:// または https:// で始まり、ホスト名を含みます。</translation>
    </message>
    <message>
        <source>This is no ORCID; one digit may be wrong.</source>
        <translation>ORCID ではありません。数字に誤りがある可能性があります。</translation>
    </message>
    <message>
        <source>This needs a whole number.</source>
        <translation>整数を入力してください。</translation>
    </message>
    <message>
        <source>This needs a number.</source>
        <translation>数値を入力してください。</translation>
    </message>
    <message>
        <source>This needs yes or no.</source>
        <translation>「はい」または「いいえ」を指定してください。</translation>
    </message>
    <message>
        <source>The service offers no such choice.</source>
        <translation>このサービスにこの選択肢はありません。</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>“%1” contains characters that nobody sees: %2.</source>
        <translation>「%1」には目に見えない文字が含まれています: %2。</translation>
    </message>
    <message>
        <source>“%1” mixes letters of several scripts that can look the same.</source>
        <translation>「%1」には、見た目が同じになりうる複数の文字体系の文字が混在しています。</translation>
    </message>
    <message>
        <source>There is nothing to carry over.</source>
        <translation>引き継ぐものはありません。</translation>
    </message>
    <message>
        <source>This console does not know the field and cannot set it.</source>
        <translation>このコンソールはこのフィールドを認識していないため、設定できません。</translation>
    </message>
    <message>
        <source>1 value kept from %1</source>
        <translation>%1 の値 1 件を維持</translation>
    </message>
    <message numerus="yes">
        <source>%n values kept from %1</source>
        <translation>
            <numerusform>%1 の値 %n 件を維持</numerusform>
        </translation>
    </message>
    <message>
        <source>1 value typed here</source>
        <translation>ここで入力した値 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n values typed here</source>
        <translation>
            <numerusform>ここで入力した値 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Read both accounts again</source>
        <translation>両方のアカウントを再度読み込み</translation>
    </message>
    <message>
        <source>stops if either changed</source>
        <translation>どちらかが変更されていれば中止</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>%1 を %2 に統合</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 は削除されます</translation>
    </message>
    <message>
        <source>Look up %1 and %2</source>
        <translation>%1 と %2 を検索</translation>
    </message>
    <message>
        <source>expected: no such person; still there</source>
        <translation>想定: 前者は該当なし、後者は残存</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>%2 の %1 を設定</translation>
    </message>
    <message>
        <source>Read %1 back and compare</source>
        <translation>%1 を再度読み込んで比較</translation>
    </message>
    <message numerus="yes">
        <source>all %n fields</source>
        <translation>
            <numerusform>%n 個のフィールドすべて</numerusform>
        </translation>
    </message>
    <message>
        <source>The two identifiers look the same and are different. Make sure which one you mean.</source>
        <translation>2 つの識別子は見た目が同じですが、異なるものです。どちらを指すのか確かめてください。</translation>
    </message>
    <message>
        <source>%1: the two values look the same and are different.</source>
        <translation>%1: 2 つの値は見た目が同じですが、異なるものです。</translation>
    </message>
    <message>
        <source>This service cannot merge accounts.</source>
        <translation>このサービスではアカウントを統合できません。</translation>
    </message>
    <message>
        <source>The two accounts are on different services. Only accounts of one service can be merged.</source>
        <translation>2 つのアカウントは異なるサービスのものです。統合できるのは同じサービスのアカウントだけです。</translation>
    </message>
    <message>
        <source>Both are the account %1. Upper and lower case count as the same.</source>
        <translation>どちらもアカウント %1 です。大文字と小文字は区別されません。</translation>
    </message>
    <message>
        <source>%1 was not found. There is nothing to merge.</source>
        <translation>%1 は見つかりませんでした。統合するものはありません。</translation>
    </message>
    <message>
        <source>%1 was not found. Merging into it could create a new account of that name.</source>
        <translation>%1 は見つかりませんでした。統合すると、その名前の新しいアカウントが作成される可能性があります。</translation>
    </message>
    <message>
        <source>The accounts were read more than a minute ago.</source>
        <translation>アカウントを読み込んでから 1 分以上経過しています。</translation>
    </message>
    <message>
        <source>This console works in the name of %1. Give a reason for deleting it.</source>
        <translation>このコンソールは %1 の名義で動作しています。これを削除する理由を入力してください。</translation>
    </message>
    <message>
        <source>%1 is Yes for %2 and not for %3. Give a reason, or swap.</source>
        <translation>%1 は %2 では「はい」ですが、%3 では異なります。理由を入力するか、入れ替えてください。</translation>
    </message>
    <message>
        <source>Nothing can be typed here.</source>
        <translation>ここには何も入力できません。</translation>
    </message>
    <message>
        <source>1 field is equal: %1</source>
        <translation>1 個のフィールドが同じです: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are equal: %1</source>
        <translation>
            <numerusform>%n 個のフィールドが同じです: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1、維持</translation>
    </message>
    <message>
        <source>will be lost: %1</source>
        <translation>失われます: %1</translation>
    </message>
    <message>
        <source>1 value lost</source>
        <translation>値 1 件を喪失</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>ここで入力</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Deleted · %1</source>
        <translation>削除 · %1</translation>
    </message>
    <message>
        <source>Stays · %1</source>
        <translation>残ります · %1</translation>
    </message>
    <message>
        <source>Result in %1</source>
        <translation>%1 の結果</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>失われるもの</translation>
    </message>
    <message>
        <source>stays %1</source>
        <translation>%1 のまま</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>変更前は %1</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation>変更後は %1</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>A console for identity services: look people up, correct profiles, merge accounts.</source>
        <translation>アイデンティティサービス用のコンソール: 人の検索、プロフィールの修正、アカウントの統合を行います。</translation>
    </message>
    <message>
        <source>Open on the practice service with invented people; nothing leaves this computer.</source>
        <translation>架空の人物が登録された練習用サービスで開きます。このコンピューターの外には何も送信されません。</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>すべてをこのフォルダーに保存します。</translation>
    </message>
    <message>
        <source>Connect to this service for this run: SYSTEM=URL, or the URL of a rollcalld.</source>
        <translation>この起動中のみこのサービスに接続します: SYSTEM=URL、または rollcalld の URL。</translation>
    </message>
    <message>
        <source>File (mode 0600) with what signing in to --backend-url needs, by system.</source>
        <translation>--backend-url へのサインインに必要な情報をシステムごとに記したファイル（モード 0600）。</translation>
    </message>
    <message>
        <source>Trust the authorities in this PEM file instead of the system&apos;s.</source>
        <translation>システムの認証局の代わりに、この PEM ファイルの認証局を信頼します。</translation>
    </message>
    <message>
        <source>Language of the console, for example de.</source>
        <translation>コンソールの言語。例: de</translation>
    </message>
    <message>
        <source>Scale all time-outs, 0.01 to 1; for tests, refused for production connections.</source>
        <translation>すべてのタイムアウトの倍率（0.01～1）。テスト用で、本番の接続では拒否されます。</translation>
    </message>
    <message>
        <source>%1 is not understood; see --help.</source>
        <translation>%1 を解釈できません。--help を参照してください。</translation>
    </message>
    <message>
        <source>--backend-url takes an http or https address, with or without SYSTEM= before it; %1 is none.</source>
        <translation>--backend-url には http または https のアドレスを指定します。前に SYSTEM= を付けることもできます。%1 はアドレスではありません。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ファイル %1 を読み込めません。</translation>
    </message>
    <message>
        <source>--time-scale takes a number from 0.01 to 1.</source>
        <translation>--time-scale には 0.01～1 の数値を指定します。</translation>
    </message>
    <message>
        <source>desktop, light, dark or high-contrast.</source>
        <translation>desktop（デスクトップに合わせる）、light、dark、high-contrast のいずれか。</translation>
    </message>
    <message>
        <source>--theme takes desktop, light, dark or high-contrast.</source>
        <translation>--theme には desktop、light、dark、high-contrast のいずれかを指定します。</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>LDAP</source>
        <translation>LDAP</translation>
    </message>
    <message>
        <source>the people directory</source>
        <translation>人物ディレクトリ</translation>
    </message>
    <message>
        <source>the HR system</source>
        <translation>人事システム</translation>
    </message>
    <message>
        <source>CIS itself</source>
        <translation>CIS 自体</translation>
    </message>
    <message>
        <source>the sign-in service</source>
        <translation>サインインサービス</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Mozilla confidential</source>
        <translation>Mozilla 社外秘</translation>
    </message>
    <message>
        <source>workgroup confidential</source>
        <translation>ワークグループ外秘</translation>
    </message>
    <message>
        <source>workgroup confidential, staff only</source>
        <translation>ワークグループ外秘（スタッフのみ）</translation>
    </message>
    <message>
        <source>individual confidential</source>
        <translation>個人限り</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>whoever is signed in</source>
        <translation>サインインしている人</translation>
    </message>
    <message>
        <source>vouched people</source>
        <translation>保証を受けた人</translation>
    </message>
    <message>
        <source>people under an agreement (NDA)</source>
        <translation>契約（NDA）を結んだ人</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation>本人のみ</translation>
    </message>
    <message>
        <source>Published by %1, %2</source>
        <translation>公開元: %1、%2</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>公開元: %1</translation>
    </message>
    <message>
        <source>no display level</source>
        <translation>公開レベルなし</translation>
    </message>
    <message>
        <source>shown to %1</source>
        <translation>表示対象: %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未確認</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>What else follows could not be read. %1</source>
        <translation>ほかに影響が及ぶものを読み込めませんでした。%1</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>ほか</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The profile folder %1 cannot be made.</source>
        <translation>プロファイルフォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>The profile folder %1 is a link or no folder. Give the folder itself.</source>
        <translation>プロファイルフォルダー %1 はリンクであるか、フォルダーではありません。フォルダー自体を指定してください。</translation>
    </message>
    <message>
        <source>The profile folder %1 belongs to another user.</source>
        <translation>プロファイルフォルダー %1 は別のユーザーのものです。</translation>
    </message>
    <message>
        <source>Other users may write to the profile folder %1. Take that right away first.</source>
        <translation>プロファイルフォルダー %1 にほかのユーザーが書き込めます。先にその権限を取り消してください。</translation>
    </message>
    <message>
        <source>The profile folder %1 cannot be written to.</source>
        <translation>プロファイルフォルダー %1 に書き込めません。</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>default</source>
        <comment>of several addresses</comment>
        <translation>既定</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>配信停止</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>address and notes</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>提供なし</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>hidden from you</source>
        <translation>閲覧権限がないため非表示</translation>
    </message>
    <message>
        <source>not offered by %1</source>
        <translation>%1 では提供されていません</translation>
    </message>
    <message>
        <source>, deleted</source>
        <translation>、削除済み</translation>
    </message>
    <message>
        <source>, changed since it was listed</source>
        <translation>、一覧表示後に変更あり</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of a table of people</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>column: when the record was read</comment>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>%n 秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>connections</name>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>まだ誰もサインインしていません。</translation>
    </message>
    <message>
        <source>The sign-in has ended; sign in again.</source>
        <translation>サインインが終了しました。再度サインインしてください。</translation>
    </message>
    <message>
        <source>The answer to the renewal of the sign-in was lost; sign in again.</source>
        <translation>サインインの更新への応答が失われました。再度サインインしてください。</translation>
    </message>
    <message>
        <source>Account %1 was read. It has no right to edit others (Users:Edit): of other accounts little will be shown, and only this one can be changed.</source>
        <translation>アカウント %1 を読み込みました。ほかのアカウントを編集する権限（Users:Edit）がありません。ほかのアカウントはわずかな内容しか表示されず、変更できるのはこのアカウントだけです。</translation>
    </message>
    <message>
        <source>Account %1 was read.</source>
        <translation>アカウント %1 を読み込みました。</translation>
    </message>
    <message>
        <source>AMO practice</source>
        <translation>AMO 練習</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>The value of the sessionid cookie of your own sign-in. AMO takes nothing else for accounts and pictures.</source>
        <translation>ご自身のサインインの sessionid Cookie の値。AMO は、アカウントと画像についてはこれ以外を受け付けません。</translation>
    </message>
    <message>
        <source>API key (JWT issuer)</source>
        <translation>API キー（JWT issuer）</translation>
    </message>
    <message>
        <source>For example user:12345:67. Only needed for the own profile.</source>
        <translation>例: user:12345:67。自分のプロフィールにのみ必要です。</translation>
    </message>
    <message>
        <source>API secret (JWT secret)</source>
        <translation>API シークレット（JWT secret）</translation>
    </message>
    <message>
        <source>Kept in the keychain, never shown again.</source>
        <translation>キーチェーンに保存され、再び表示されることはありません。</translation>
    </message>
    <message>
        <source>This connection has no audience for the first version of the Person API.</source>
        <translation>この接続には Person API の第 1 版のオーディエンスがありません。</translation>
    </message>
    <message>
        <source>This connection has no audience for the second version of the Person API.</source>
        <translation>この接続には Person API の第 2 版のオーディエンスがありません。</translation>
    </message>
    <message>
        <source>With the scope read:email the first version shows nothing but the primary address.</source>
        <translation>スコープ read:email では、第 1 版は主アドレスのみを表示します。</translation>
    </message>
    <message>
        <source>The scope read:profile is missing, so the first version shows nothing.</source>
        <translation>スコープ read:profile がないため、第 1 版では何も表示されません。</translation>
    </message>
    <message>
        <source>Without the scopes read:fullprofile and display:all some attributes are hidden from you.</source>
        <translation>スコープ read:fullprofile と display:all がないため、一部の属性は表示されません。</translation>
    </message>
    <message>
        <source>The token allows %1.</source>
        <translation>トークンが許可する操作: %1。</translation>
    </message>
    <message>
        <source>An audience is missing: of the first version, the second, or both.</source>
        <translation>オーディエンスが不足しています: 第 1 版、第 2 版、またはその両方。</translation>
    </message>
    <message>
        <source>CIS practice</source>
        <translation>CIS 練習</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>As the people who run the service gave it to this console.</source>
        <translation>サービスの運営者がこのコンソールに発行したもの。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>トークンアドレス</translation>
    </message>
    <message>
        <source>Where tokens are given out, for example https://auth.mozilla.auth0.com/oauth/token. Left empty: oauth/token below the base URL.</source>
        <translation>トークンの発行元。例: https://auth.mozilla.auth0.com/oauth/token。空の場合はベース URL の下の oauth/token です。</translation>
    </message>
    <message>
        <source>Audience, second version</source>
        <translation>オーディエンス（第 2 版）</translation>
    </message>
    <message>
        <source>For example api.sso.mozilla.com. Left empty: not used.</source>
        <translation>例: api.sso.mozilla.com。空の場合は使用しません。</translation>
    </message>
    <message>
        <source>Audience, first version</source>
        <translation>オーディエンス（第 1 版）</translation>
    </message>
    <message>
        <source>For example https://person-api.sso.mozilla.com. Left empty: not used.</source>
        <translation>例: https://person-api.sso.mozilla.com。空の場合は使用しません。</translation>
    </message>
    <message>
        <source>This connection is not signed in to with a browser.</source>
        <translation>この接続ではブラウザーによるサインインを行いません。</translation>
    </message>
    <message>
        <source>Settings complete</source>
        <translation>設定に不足なし</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>名前解決に成功</translation>
    </message>
    <message>
        <source>Connection is private</source>
        <translation>接続は保護されています</translation>
    </message>
    <message>
        <source>Connection stays on this computer</source>
        <translation>接続はこのコンピューター内にとどまります</translation>
    </message>
    <message>
        <source>Service recognised</source>
        <translation>サービスを識別</translation>
    </message>
    <message>
        <source>Credentials accepted</source>
        <translation>認証情報を受理</translation>
    </message>
    <message>
        <source>Clocks agree</source>
        <translation>時計が一致</translation>
    </message>
    <message>
        <source>One record read</source>
        <translation>レコード 1 件を読み込み</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>不足: %1。</translation>
    </message>
    <message>
        <source>%1 is an address; no name is needed.</source>
        <translation>%1 はアドレスです。名前は必要ありません。</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 は %2 です。</translation>
    </message>
    <message>
        <source>Nobody knows the name %1. Check the base URL and the network.</source>
        <translation>名前 %1 を解決できません。ベース URL とネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Looking up the name %1 took too long.</source>
        <translation>名前 %1 の解決に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>このコンピューターの外には何も送信されません。</translation>
    </message>
    <message>
        <source>Encrypted; the certificate was accepted.</source>
        <translation>暗号化されています。証明書は受理されました。</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 s ahead of the service&apos;s.</source>
        <translation>このコンピューターの時計は、サービスの時計より %1 秒進んでいます。</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 s behind the service&apos;s.</source>
        <translation>このコンピューターの時計は、サービスの時計より %1 秒遅れています。</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>このコンピューターはネットワークに接続されていません。</translation>
    </message>
    <message>
        <source>The name of the service is not known. Check the base URL and the network.</source>
        <translation>サービスの名前を解決できません。ベース URL とネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>このアドレスから応答がありません。</translation>
    </message>
    <message>
        <source>The certificate of the service was refused, so nothing was sent.</source>
        <translation>サービスの証明書が拒否されたため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>サービスが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>接続が途中で切れました。</translation>
    </message>
    <message>
        <source>The service points to another address. That is not followed, because the credentials would go along. Check the base URL.</source>
        <translation>サービスが別のアドレスを示しました。認証情報も送られてしまうため、転送先には接続しません。ベース URL を確認してください。</translation>
    </message>
    <message>
        <source>There is a web page at this address, not this kind of service. Check the base URL.</source>
        <translation>このアドレスにあるのは Web ページで、この種類のサービスではありません。ベース URL を確認してください。</translation>
    </message>
    <message>
        <source>Something else than data came back, perhaps the sign-in page of something in between.</source>
        <translation>データ以外のものが返されました。途中にある機器などのサインインページの可能性があります。</translation>
    </message>
    <message>
        <source>The answer is not what this kind of service sends. Check the base URL.</source>
        <translation>応答がこの種類のサービスのものではありません。ベース URL を確認してください。</translation>
    </message>
    <message>
        <source>The service does not accept the credentials.</source>
        <translation>サービスが認証情報を受け付けません。</translation>
    </message>
    <message>
        <source>The service knows the credentials, but does not let them in.</source>
        <translation>サービスは認証情報を認識していますが、アクセスを許可していません。</translation>
    </message>
    <message>
        <source>The service asks for a pause.</source>
        <translation>サービスが間隔を空けるよう求めています。</translation>
    </message>
    <message>
        <source>The service has a fault of its own.</source>
        <translation>サービス側で障害が発生しています。</translation>
    </message>
    <message>
        <source>The service is being maintained.</source>
        <translation>サービスはメンテナンス中です。</translation>
    </message>
    <message>
        <source>The service does not know this address. Check the base URL.</source>
        <translation>サービスにこのアドレスはありません。ベース URL を確認してください。</translation>
    </message>
    <message>
        <source>The secret is not stored. Enter it again.</source>
        <translation>シークレットが保存されていません。再度入力してください。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and connect again.</source>
        <translation>キーチェーンがロックされています。ロックを解除して、再度接続してください。</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. Enter the secret again; it is kept until you quit.</source>
        <translation>このコンピューターにはキーチェーンがありません。シークレットを再度入力してください。終了するまで保持されます。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>キーチェーンが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>キーチェーンに拒否されました。</translation>
    </message>
    <message>
        <source>Enter the whole address of the service, beginning with https://.</source>
        <translation>サービスのアドレス全体を https:// から入力してください。</translation>
    </message>
    <message>
        <source>Only https is used, except for services on this computer.</source>
        <translation>このコンピューター上のサービスを除き、使用できるのは https のみです。</translation>
    </message>
    <message>
        <source>The address must not carry a name or password.</source>
        <translation>アドレスに名前やパスワードを含めることはできません。</translation>
    </message>
    <message>
        <source>The address must end before any question mark or hash sign.</source>
        <translation>アドレスは疑問符やハッシュ記号の手前で終わる必要があります。</translation>
    </message>
    <message>
        <source>Enter the proxy as http://host:port or socks5://host:port, without a name or password.</source>
        <translation>プロキシは http://host:port または socks5://host:port の形式で、名前やパスワードを含めずに入力してください。</translation>
    </message>
    <message>
        <source>The file %1 has no certificate that can be read.</source>
        <translation>ファイル %1 には読み取れる証明書がありません。</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>その接続はありません。</translation>
    </message>
    <message>
        <source>A connection needs a name and a kind of service.</source>
        <translation>接続には名前とサービスの種類が必要です。</translation>
    </message>
    <message>
        <source>A practice connection is made anew at every start and cannot be changed.</source>
        <translation>練習用の接続は起動のたびに新しく作成され、変更はできません。</translation>
    </message>
    <message>
        <source>Choose a kind of service.</source>
        <translation>サービスの種類を選択してください。</translation>
    </message>
    <message>
        <source>The sign-in does not have the scope update_profile, so that nothing can be corrected.</source>
        <translation>サインインにスコープ update_profile がないため、何も修正できません。</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 がサインインしています。</translation>
    </message>
    <message>
        <source>Passport practice</source>
        <translation>Passport 練習</translation>
    </message>
    <message>
        <source>As it was given when this console was registered with Passport.</source>
        <translation>このコンソールを Passport に登録したときに発行されたもの。</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>リダイレクトアドレス</translation>
    </message>
    <message>
        <source>As it is registered for the client; on 127.0.0.1. Left empty: http://127.0.0.1/ with any port.</source>
        <translation>クライアントに登録されている、127.0.0.1 上のアドレス。空の場合は http://127.0.0.1/（ポートは任意）です。</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>What the sign-in shall allow. Left empty: update_profile, github, github_private.</source>
        <translation>サインインで許可する内容。空の場合は update_profile、github、github_private です。</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>Only for a computer without a browser: one that was given elsewhere. It is replaced when it is used.</source>
        <translation>ブラウザーのないコンピューター専用: ほかで発行されたもの。使用すると置き換えられます。</translation>
    </message>
    <message>
        <source>needs at least two letters of a name</source>
        <translation>名前は 2 文字以上必要</translation>
    </message>
    <message>
        <source>keeps no names; phone, e-mail or ID only</source>
        <translation>名前は保持していません。電話番号、メールアドレス、ID のみ</translation>
    </message>
    <message>
        <source>this is no phone number</source>
        <translation>電話番号ではありません</translation>
    </message>
    <message>
        <source>needs the ID of an identity</source>
        <translation>アイデンティティの ID が必要</translation>
    </message>
    <message>
        <source>cannot be asked for this condition</source>
        <translation>この条件では問い合わせできません</translation>
    </message>
    <message>
        <source>The names of %1 details were read.</source>
        <translation>%1 件の詳細情報の名前を読み込みました。</translation>
    </message>
    <message>
        <source>Seed practice</source>
        <translation>Seed 練習</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Forty letters and digits, given out by an administrator.</source>
        <translation>管理者が発行する、40 文字の英数字。</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Only where you have no token: the store is asked for it with your username and password.</source>
        <translation>トークンがない場合のみ: ユーザー名とパスワードでストアにトークンを要求します。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>電話番号の国</translation>
    </message>
    <message>
        <source>Two letters, for example ZA: how numbers without country code are read. Empty: the country of this computer.</source>
        <translation>2 文字（例: ZA）。国番号のない電話番号の解釈に使用します。空の場合はこのコンピューターの国になります。</translation>
    </message>
    <message>
        <source>XRAS practice</source>
        <translation>XRAS 練習</translation>
    </message>
    <message>
        <source>Allocations process</source>
        <translation>割り当てプロセス</translation>
    </message>
    <message>
        <source>The process the key was given to, for example NCAR.</source>
        <translation>キーの発行対象となったプロセス。例: NCAR</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Your XRAS username</source>
        <translation>自分の XRAS ユーザー名</translation>
    </message>
    <message>
        <source>Sent with every request; it has to exist at the process.</source>
        <translation>すべてのリクエストで送信されます。プロセスに存在している必要があります。</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>submit, report, review or admin; submit when left empty. Changes need submit.</source>
        <translation>submit、report、review、admin のいずれか。空の場合は submit です。変更には submit が必要です。</translation>
    </message>
    <message>
        <source>The service accepts the key, but does not know the user %1 (XA-USER). Looking people up works; check the username of this connection, because changes are made in its name.</source>
        <translation>サービスはキーを受け付けましたが、ユーザー %1 (XA-USER) を認識していません。検索は利用できます。変更はこのユーザーの名義で行われるため、この接続のユーザー名を確認してください。</translation>
    </message>
    <message>
        <source>%1 was read.</source>
        <translation>%1 を読み込みました。</translation>
    </message>
    <message>
        <source>It answers every question of XRAS with “not found”, so it is probably another service, or XRAS lies deeper: the base URL is what comes before /v1.</source>
        <translation>XRAS の問い合わせすべてに「見つかりません」と応答するため、おそらく別のサービスであるか、XRAS がより深い場所にあります。ベース URL は /v1 の前の部分です。</translation>
    </message>
</context>
<context>
    <name>dialect</name>
    <message>
        <source>Upload a picture</source>
        <translation>画像をアップロード</translation>
    </message>
    <message>
        <source>The present picture is replaced; AMO keeps no earlier one.</source>
        <translation>現在の画像は置き換えられます。AMO は以前の画像を保持しません。</translation>
    </message>
    <message>
        <source>AMO makes a small version of at most 200 × 200 in the background: it can take a moment to appear.</source>
        <translation>AMO はバックグラウンドで最大 200 × 200 の縮小版を作成します。表示されるまで少し時間がかかることがあります。</translation>
    </message>
    <message>
        <source>Delete the picture</source>
        <translation>画像を削除</translation>
    </message>
    <message>
        <source>The picture is removed; only uploading it again brings it back.</source>
        <translation>画像は削除されます。元に戻すには再度アップロードする必要があります。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>exact ID of an account</source>
        <translation>アカウントの正確な ID</translation>
    </message>
    <message>
        <source>Use an unsubscribe link</source>
        <translation>購読解除リンクを使用</translation>
    </message>
    <message>
        <source>The notification in the link is turned off for the account the link was sent to, whichever account is shown here.</source>
        <translation>ここに表示しているアカウントにかかわらず、リンクの送信先アカウントについて、リンクが示す通知がオフになります。</translation>
    </message>
    <message>
        <source>It can be turned on again here.</source>
        <translation>ここで再びオンにできます。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>アカウントを削除…</translation>
    </message>
    <message>
        <source>The account answers to nobody any more, administrators included.</source>
        <translation>このアカウントは、管理者を含め誰も操作できなくなります。</translation>
    </message>
    <message>
        <source>Display name, biography, homepage, location, occupation and picture are emptied; the username is replaced.</source>
        <translation>表示名、自己紹介、ホームページ、所在地、職業、画像は空になり、ユーザー名は置き換えられます。</translation>
    </message>
    <message>
        <source>Collections and ratings go. Add-ons without another author are deleted; from the others only the name goes.</source>
        <translation>コレクションと評価は失われます。ほかに作者のいないアドオンは削除され、それ以外のアドオンからは名前だけが外れます。</translation>
    </message>
    <message>
        <source>Every session of the person ends, and AMO may tell the person by e-mail.</source>
        <translation>本人のセッションはすべて終了します。AMO が本人にメールで通知することがあります。</translation>
    </message>
    <message>
        <source>AMO keeps the e-mail address and the last sign-in address for a while: this is not an erasure.</source>
        <translation>AMO はメールアドレスと最後のサインイン元アドレスをしばらく保持します。完全な消去ではありません。</translation>
    </message>
    <message>
        <source>This cannot be undone here.</source>
        <translation>ここでは元に戻せません。</translation>
    </message>
    <message>
        <source>AMO finds accounts by exact ID or username only. It does not say whether an account is missing or hidden from you.</source>
        <translation>AMO は完全一致の ID またはユーザー名でのみアカウントを検索します。アカウントが存在しないのか、閲覧権限がないのかは示しません。</translation>
    </message>
    <message>
        <source>End your sessions</source>
        <translation>自分のセッションを終了</translation>
    </message>
    <message>
        <source>Every session of yours ends, in browsers as well, and this connection can do nothing more until a new session is typed in.</source>
        <translation>ブラウザーを含む自分のセッションがすべて終了します。新しいセッションを入力するまで、この接続では何もできません。</translation>
    </message>
    <message>
        <source>Make a test account</source>
        <translation>テストアカウントを作成</translation>
    </message>
    <message>
        <source>A new account is made that nobody signs in to; its session is shown once.</source>
        <translation>誰もサインインしない新しいアカウントが作成されます。そのセッションは一度だけ表示されます。</translation>
    </message>
    <message>
        <source>Needs an API key and the right Accounts:SuperCreate.</source>
        <translation>API キーと権限 Accounts:SuperCreate が必要です。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>cannot search; exact ID or username only</source>
        <translation>検索不可。完全一致の ID またはユーザー名のみ</translation>
    </message>
    <message>
        <source>AMO accounts</source>
        <translation>AMO アカウント</translation>
    </message>
    <message>
        <source>Reads one account by ID or username, corrects its profile, changes its picture and deletes it. It cannot search.</source>
        <translation>ID またはユーザー名でアカウントを 1 件ずつ読み込み、プロフィールの修正、画像の変更、アカウントの削除を行います。検索はできません。</translation>
    </message>
    <message>
        <source>ID, exact</source>
        <translation>ID、完全一致</translation>
    </message>
    <message>
        <source>username, exact</source>
        <translation>ユーザー名、完全一致</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>exact e-mail, username or ID</source>
        <translation>正確なメールアドレス、ユーザー名、ID</translation>
    </message>
    <message>
        <source>The list has active profiles only; looking somebody up finds the others as well.</source>
        <translation>一覧には有効なプロフィールのみ表示されます。検索すると、それ以外も見つかります。</translation>
    </message>
    <message>
        <source>CIS profiles</source>
        <translation>CIS プロフィール</translation>
    </message>
    <message>
        <source>Shows profiles of Mozilla&apos;s Person API, who published each value and who may see it. It changes nothing.</source>
        <translation>Mozilla の Person API のプロフィールと、それぞれの値の公開元および閲覧できる人を表示します。変更は行いません。</translation>
    </message>
    <message>
        <source>Profiles, first version</source>
        <translation>プロフィール（第 1 版）</translation>
    </message>
    <message>
        <source>exact user ID</source>
        <translation>正確なユーザー ID</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>exact e-mail</source>
        <translation>正確なメールアドレス</translation>
    </message>
    <message>
        <source>user ID, exact</source>
        <translation>ユーザー ID、完全一致</translation>
    </message>
    <message>
        <source>UUID, exact</source>
        <translation>UUID、完全一致</translation>
    </message>
    <message>
        <source>e-mail, exact</source>
        <translation>メールアドレス、完全一致</translation>
    </message>
    <message>
        <source>finds exact e-mail addresses, usernames and IDs only</source>
        <translation>完全一致のメールアドレス、ユーザー名、ID でのみ検索できます</translation>
    </message>
    <message>
        <source>CIS compares addresses with regard to case, and finds nobody by an address that is not the primary one.</source>
        <translation>CIS はアドレスの大文字と小文字を区別し、主アドレス以外のアドレスでは誰も見つけません。</translation>
    </message>
    <message>
        <source>Other users</source>
        <translation>ほかのユーザー</translation>
    </message>
    <message>
        <source>exact ID</source>
        <translation>正確な ID</translation>
    </message>
    <message>
        <source>Passport has no list of users and finds nobody by name or e-mail. Of others it shows name and picture.</source>
        <translation>Passport にはユーザーの一覧がなく、名前やメールアドレスでは誰も見つかりません。ほかのユーザーについては、名前と画像を表示します。</translation>
    </message>
    <message>
        <source>Your accounts elsewhere</source>
        <translation>外部サービスの自分のアカウント</translation>
    </message>
    <message>
        <source>Disconnect account…</source>
        <translation>アカウントの接続を解除…</translation>
    </message>
    <message>
        <source>You can no longer sign in to Passport with this account.</source>
        <translation>このアカウントでは Passport にサインインできなくなります。</translation>
    </message>
    <message>
        <source>The account itself stays, and can be connected again.</source>
        <translation>アカウント自体は残り、再び接続できます。</translation>
    </message>
    <message>
        <source>Your GitHub tokens</source>
        <translation>自分の GitHub トークン</translation>
    </message>
    <message>
        <source>The Grid Passport</source>
        <translation>The Grid Passport</translation>
    </message>
    <message>
        <source>Shows and corrects your own account, and the accounts elsewhere that belong to it; shows others by their ID.</source>
        <translation>自分のアカウントと、それに属する外部サービスのアカウントを表示、修正します。ほかのユーザーは ID で表示します。</translation>
    </message>
    <message>
        <source>finds exact IDs only</source>
        <translation>完全一致の ID でのみ検索できます</translation>
    </message>
    <message>
        <source>Addresses that are removed:</source>
        <translation>削除されるアドレス:</translation>
    </message>
    <message>
        <source>Details that become “redacted”:</source>
        <translation>「redacted」になる詳細:</translation>
    </message>
    <message>
        <source>Addresses that are opted out:</source>
        <translation>配信停止になるアドレス:</translation>
    </message>
    <message>
        <source>Reached through this identity, and by no address any more:</source>
        <translation>このアイデンティティを経由しており、今後どのアドレスでも連絡できなくなるもの:</translation>
    </message>
    <message>
        <source>Reached through this identity, and no longer:</source>
        <translation>このアイデンティティを経由しており、今後は経由しなくなるもの:</translation>
    </message>
    <message>
        <source>Registered by this identity, which they no longer name:</source>
        <translation>このアイデンティティが登録し、今後は登録者として示さなくなるもの:</translation>
    </message>
    <message>
        <source>Opt-outs recorded before, which keep their address:</source>
        <translation>以前に記録され、アドレスが残る配信停止:</translation>
    </message>
    <message>
        <source>Opt-outs that stay, without saying whose they were:</source>
        <translation>誰のものか示されずに残る配信停止:</translation>
    </message>
    <message>
        <source>Of these webhooks, yours are sent the details before they are blanked:</source>
        <translation>次の Webhook のうちご自身のものには、消去前の詳細が送信されます:</translation>
    </message>
    <message>
        <source>Of these webhooks, yours may be told of failures:</source>
        <translation>次の Webhook のうちご自身のものには、失敗が通知されることがあります:</translation>
    </message>
    <message>
        <source>Of these webhooks, yours are sent the identity:</source>
        <translation>次の Webhook のうちご自身のものには、このアイデンティティが送信されます:</translation>
    </message>
    <message>
        <source>Receivers of your own webhooks for opt-outs are sent the identity with all its details, as it is before this.</source>
        <translation>配信停止に対するご自身の Webhook の受信側には、実行前のアイデンティティがすべての詳細とともに送信されます。</translation>
    </message>
    <message>
        <source>Opt out an address</source>
        <translation>アドレスを配信停止</translation>
    </message>
    <message>
        <source>Nothing is sent to this address any more; the others stay as they are.</source>
        <translation>このアドレスには今後何も送信されません。ほかのアドレスはそのままです。</translation>
    </message>
    <message>
        <source>Opting the address in again takes it back.</source>
        <translation>アドレスを配信再開にすると元に戻ります。</translation>
    </message>
    <message>
        <source>Opt in an address</source>
        <translation>アドレスを配信再開</translation>
    </message>
    <message>
        <source>The person can be written to at this address again.</source>
        <translation>このアドレスで本人に再び連絡できるようになります。</translation>
    </message>
    <message>
        <source>Receivers of your own webhooks for opt-ins are sent the identity.</source>
        <translation>配信再開に対するご自身の Webhook の受信側に、このアイデンティティが送信されます。</translation>
    </message>
    <message>
        <source>Opt out every address</source>
        <translation>すべてのアドレスを配信停止</translation>
    </message>
    <message>
        <source>Nothing is sent to any address of this identity any more.</source>
        <translation>このアイデンティティのどのアドレスにも、今後何も送信されません。</translation>
    </message>
    <message>
        <source>Each address can be opted in again, one after the other.</source>
        <translation>各アドレスは 1 件ずつ配信再開にできます。</translation>
    </message>
    <message>
        <source>Record that the person unsubscribed</source>
        <translation>本人による購読解除を記録</translation>
    </message>
    <message>
        <source>The store writes down the opt-out and changes nothing in the identity: its addresses stay in use.</source>
        <translation>ストアは配信停止を記録しますが、アイデンティティは変更しません。アドレスは引き続き使用されます。</translation>
    </message>
    <message>
        <source>Forget the person</source>
        <translation>本人の情報を消去</translation>
    </message>
    <message>
        <source>Every detail is replaced by the word “redacted”, and every address is removed.</source>
        <translation>すべての詳細は「redacted」という語に置き換えられ、すべてのアドレスが削除されます。</translation>
    </message>
    <message>
        <source>It is no longer reached through another identity.</source>
        <translation>ほかのアイデンティティを経由して連絡することはなくなります。</translation>
    </message>
    <message>
        <source>Opt-outs recorded before keep the address they name.</source>
        <translation>以前に記録された配信停止には、対象のアドレスが残ります。</translation>
    </message>
    <message>
        <source>This cannot be undone, neither here nor by the store.</source>
        <translation>ここでもストアでも、元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Record what became of a message</source>
        <translation>メッセージの結果を記録</translation>
    </message>
    <message>
        <source>The store counts messages in a row that did not arrive; one that arrived sets the count to nought.</source>
        <translation>ストアは連続して届かなかったメッセージの数を数えます。1 件届くと、数は 0 に戻ります。</translation>
    </message>
    <message>
        <source>From the fifth failure on, receivers of your own webhooks for failures are told of each.</source>
        <translation>5 回目の失敗以降、失敗に対するご自身の Webhook の受信側に、失敗のたびに通知されます。</translation>
    </message>
    <message>
        <source>The store does not show the count, so that it cannot be read back.</source>
        <translation>ストアはこの数を表示しないため、読み戻して確かめることはできません。</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>アイデンティティ</translation>
    </message>
    <message>
        <source>Delete identity…</source>
        <translation>アイデンティティを削除…</translation>
    </message>
    <message>
        <source>The identity is removed from the store; no webhook reports it.</source>
        <translation>このアイデンティティはストアから削除されます。Webhook による通知はありません。</translation>
    </message>
    <message>
        <source>Its opt-outs and opt-ins stay, without saying whose they were.</source>
        <translation>配信停止と配信再開の記録は残りますが、誰のものかは示されなくなります。</translation>
    </message>
    <message>
        <source>Identities that are reached through it, or that it registered, lose that link.</source>
        <translation>これを経由して連絡するアイデンティティ、またはこれが登録したアイデンティティは、そのリンクを失います。</translation>
    </message>
    <message>
        <source>name, phone, e-mail or ID</source>
        <translation>名前、電話番号、メールアドレス、ID</translation>
    </message>
    <message>
        <source>Seed finds whole phone numbers and whole e-mail addresses, and parts of names.</source>
        <translation>Seed では、電話番号とメールアドレスは全体、名前は一部で検索できます。</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Delete webhook…</source>
        <translation>Webhook を削除…</translation>
    </message>
    <message>
        <source>The receiver is told of nothing any more, whoever set it up.</source>
        <translation>誰が設定したものでも、受信側には今後何も通知されません。</translation>
    </message>
    <message>
        <source>Reports that are on their way may still arrive.</source>
        <translation>送信途中の通知は、この後に届くことがあります。</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Show or create the token</source>
        <translation>トークンを表示または作成</translation>
    </message>
    <message>
        <source>The token in use is shown to you: it is not renewed, and whoever has it acts as this user.</source>
        <translation>使用中のトークンが表示されます。更新はされません。このトークンを持つ人は、このユーザーとして操作できます。</translation>
    </message>
    <message>
        <source>Where there is no token yet, one is made.</source>
        <translation>トークンがまだない場合は作成されます。</translation>
    </message>
    <message>
        <source>A token that is taken away in the store may go on working for some minutes.</source>
        <translation>ストアで取り消したトークンは、数分間は引き続き使用できることがあります。</translation>
    </message>
    <message>
        <source>That you had it shown is written into the journal; the token is not.</source>
        <translation>トークンを表示したことは変更記録に残ります。トークン自体は記録されません。</translation>
    </message>
    <message>
        <source>Opt-outs</source>
        <translation>配信停止</translation>
    </message>
    <message>
        <source>address, or ID of an identity</source>
        <translation>アドレス、またはアイデンティティの ID</translation>
    </message>
    <message>
        <source>The store tells at most the newest 1,000 opt-outs at once. It tells of no opt-ins.</source>
        <translation>ストアが一度に返すのは、最新の配信停止 1,000 件までです。配信再開は返しません。</translation>
    </message>
    <message>
        <source>Addresses in use</source>
        <translation>使用中のアドレス</translation>
    </message>
    <message>
        <source>ID of an identity, then the kind of address</source>
        <translation>アイデンティティの ID、続けてアドレスの種類</translation>
    </message>
    <message>
        <source>The store leaves out an address that is opted out, and every address behind it. Look at the identity to see all of them.</source>
        <translation>ストアは、配信停止のアドレスと、それより後ろのすべてのアドレスを除外します。すべてを確認するには、アイデンティティを表示してください。</translation>
    </message>
    <message>
        <source>The store itself</source>
        <translation>ストア自体</translation>
    </message>
    <message>
        <source>Start the scheduled metrics</source>
        <translation>定期メトリクスを開始</translation>
    </message>
    <message>
        <source>The store is told to report its scheduled metrics now. Most stores have none.</source>
        <translation>定期メトリクスを今すぐ報告するよう、ストアに指示します。ほとんどのストアには定期メトリクスがありません。</translation>
    </message>
    <message>
        <source>phone, exact</source>
        <translation>電話番号、完全一致</translation>
    </message>
    <message>
        <source>Seed identities</source>
        <translation>Seed アイデンティティ</translation>
    </message>
    <message>
        <source>Finds identities by phone number, e-mail address, name or ID, corrects them, opts them out and in, deletes them; shows users, groups and webhooks.</source>
        <translation>電話番号、メールアドレス、名前、ID でアイデンティティを検索し、修正、配信停止、配信再開、削除を行います。ユーザー、グループ、Webhook を表示します。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>name, part</source>
        <translation>名前、部分一致</translation>
    </message>
    <message>
        <source>knows no usernames; phone, e-mail, name or ID only</source>
        <translation>ユーザー名は扱っていません。電話番号、メールアドレス、名前、ID のみ</translation>
    </message>
    <message>
        <source>Merge into another person</source>
        <translation>ほかの人物に統合</translation>
    </message>
    <message>
        <source>XRAS deletes the absorbed person; the username no longer leads anywhere.</source>
        <translation>XRAS は統合元の人物を削除します。そのユーザー名からはどこにもたどり着けなくなります。</translation>
    </message>
    <message>
        <source>Roles on requests move to the survivor.</source>
        <translation>申請における役割は、残る人物に移ります。</translation>
    </message>
    <message>
        <source>Person details are not copied: name, e-mail, phone and the rest of the absorbed person are lost.</source>
        <translation>人物の詳細は引き継がれません。統合元の人物の名前、メールアドレス、電話番号などは失われます。</translation>
    </message>
    <message>
        <source>Allocations and links in other systems are moved by the service, if at all; they are not visible here.</source>
        <translation>ほかのシステムの割り当てとリンクは、移る場合でもサービス側で移されます。ここでは確認できません。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>元に戻すことはできません。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>XRAS searches names and usernames, from two characters on, and answers with 20 people at most. A longer text narrows it down.</source>
        <translation>XRAS は 2 文字以上の名前とユーザー名を検索し、最大 20 人を返します。長く入力すると絞り込めます。</translation>
    </message>
    <message>
        <source>name or username</source>
        <translation>名前またはユーザー名</translation>
    </message>
    <message>
        <source>name or username, part</source>
        <translation>名前またはユーザー名、部分一致</translation>
    </message>
    <message>
        <source>XRAS people</source>
        <translation>XRAS 人物</translation>
    </message>
    <message>
        <source>Searches people by name or username, corrects and creates them, and merges two into one. It has no pictures and no full list.</source>
        <translation>名前またはユーザー名で人を検索し、修正や作成を行い、2 人を 1 人に統合します。画像と全件の一覧はありません。</translation>
    </message>
    <message>
        <source>cannot search phone numbers</source>
        <translation>電話番号は検索できません</translation>
    </message>
    <message>
        <source>cannot search ORCID iDs</source>
        <translation>ORCID iD は検索できません</translation>
    </message>
    <message>
        <source>XRAS cannot search e-mail addresses. The part before the @ was searched among names and usernames, and people with exactly this address were kept; others may have it too.</source>
        <translation>XRAS ではメールアドレスを検索できません。@ より前の部分を名前とユーザー名から検索し、このアドレスと完全に一致する人だけを残しました。ほかにも該当者がいる可能性があります。</translation>
    </message>
    <message>
        <source>XRAS has no numeric IDs; the digits were read as a username.</source>
        <translation>XRAS に数値の ID はありません。数字はユーザー名として扱いました。</translation>
    </message>
    <message>
        <source>XRAS has no such IDs; the text was read as a username.</source>
        <translation>XRAS にこのような ID はありません。テキストはユーザー名として扱いました。</translation>
    </message>
    <message>
        <source>still connecting, not asked</source>
        <translation>接続中のため未照会</translation>
    </message>
    <message>
        <source>not reachable, not asked</source>
        <translation>到達できないため未照会</translation>
    </message>
    <message>
        <source>sign in first, not asked</source>
        <translation>要サインインのため未照会</translation>
    </message>
    <message>
        <source>not connected, not asked</source>
        <translation>未接続のため未照会</translation>
    </message>
    <message>
        <source>this cannot stand in an address</source>
        <translation>アドレスには使用できません</translation>
    </message>
    <message>
        <source>cannot look this up</source>
        <translation>これは検索できません</translation>
    </message>
    <message>
        <source>username, part</source>
        <translation>ユーザー名、部分一致</translation>
    </message>
    <message>
        <source>last name, exact</source>
        <translation>姓、完全一致</translation>
    </message>
    <message>
        <source>last name, part</source>
        <translation>姓、部分一致</translation>
    </message>
    <message>
        <source>first name, exact</source>
        <translation>名、完全一致</translation>
    </message>
    <message>
        <source>first name, part</source>
        <translation>名、部分一致</translation>
    </message>
    <message>
        <source>middle name, exact</source>
        <translation>ミドルネーム、完全一致</translation>
    </message>
    <message>
        <source>middle name, part</source>
        <translation>ミドルネーム、部分一致</translation>
    </message>
    <message>
        <source>display name, exact</source>
        <translation>表示名、完全一致</translation>
    </message>
    <message>
        <source>name, exact</source>
        <translation>名前、完全一致</translation>
    </message>
    <message>
        <source>does not answer; seen here earlier</source>
        <translation>応答なし、以前ここで表示した内容</translation>
    </message>
</context>
<context>
    <name>rollcall::ActionDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>an act and whom it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading what else follows…</source>
        <translation>ほかに影響が及ぶものを読み込んでいます…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>続行…</translation>
    </message>
</context>
<context>
    <name>rollcall::AddressGrid</name>
    <message>
        <source>%1: yes</source>
        <comment>a state of an address</comment>
        <translation>%1: はい</translation>
    </message>
    <message>
        <source>%1: no</source>
        <comment>a state of an address</comment>
        <translation>%1: いいえ</translation>
    </message>
    <message>
        <source>Opt an address out or in with Actions: then the store writes down who asked for it, and tells its webhooks.</source>
        <translation>アドレスの配信停止と配信再開は「操作」から行ってください。依頼者がストアに記録され、Webhook に通知されます。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>配信停止</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>無効</translation>
    </message>
</context>
<context>
    <name>rollcall::AddressGridView</name>
    <message>
        <source>%1: what is true of each address</source>
        <translation>%1: 各アドレスの状態</translation>
    </message>
    <message>
        <source>As JSON: %1</source>
        <translation>JSON 形式: %1</translation>
    </message>
</context>
<context>
    <name>rollcall::Avatar</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>%1 の画像</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>画像なし</translation>
    </message>
</context>
<context>
    <name>rollcall::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>rollcall::CommandModel</name>
    <message>
        <source>not possible here</source>
        <translation>ここでは実行できません</translation>
    </message>
    <message>
        <source>Look up %1 (%2)</source>
        <comment>what was typed, and what it is taken for</comment>
        <translation>%1 を検索 (%2)</translation>
    </message>
    <message>
        <source>%1, not now: %2</source>
        <comment>a command and why it cannot be run</comment>
        <translation>%1、現在は不可: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command and its key</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>rollcall::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>実行する操作</translation>
    </message>
    <message>
        <source>What to do, or whom to look up</source>
        <translation>実行する操作、または検索する人</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>現在は不可: %1</translation>
    </message>
    <message>
        <source>Enter run · Esc close</source>
        <translation>Enter 実行 · Esc 閉じる</translation>
    </message>
</context>
<context>
    <name>rollcall::ConditionBar</name>
    <message>
        <source>is</source>
        <translation>と一致</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>を含む</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>で始まる</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>値あり</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Field of the condition</source>
        <translation>条件のフィールド</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>比較方法</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>比較する値</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>元のままにする</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field and relation of a condition</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <comment>field, relation and value of a condition</comment>
        <translation>%1 が「%3」%2</translation>
    </message>
    <message>
        <source>asked of %1</source>
        <translation>%1 に問い合わせ</translation>
    </message>
    <message>
        <source>filtered here</source>
        <translation>ここで絞り込み</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>condition, and where it is looked at</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Change this condition (Delete removes it)</source>
        <translation>この条件を変更（Delete で削除）</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Type what it is compared with.</source>
        <translation>比較する値を入力してください。</translation>
    </message>
    <message>
        <source>%1 will be asked</source>
        <translation>%1 に問い合わせます</translation>
    </message>
    <message>
        <source>looked at among the loaded rows</source>
        <translation>読み込み済みの行から探します</translation>
    </message>
</context>
<context>
    <name>rollcall::ConfirmDialog</name>
    <message>
        <source>Type %1 to allow it</source>
        <translation>許可するには %1 と入力</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The name has to be typed before this can go on.</source>
        <translation>続行するには名前を入力する必要があります。</translation>
    </message>
    <message numerus="yes">
        <source>This is production: ready in %n second(s).</source>
        <translation>
            <numerusform>本番環境です: あと %n 秒で実行できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ConflictModel</name>
    <message>
        <source>Choose one of the two here; other values are typed in the field itself.</source>
        <translation>ここでは 2 つのうち一方を選択してください。ほかの値はフィールド自体に入力します。</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>%1: you had seen %2; %3 has %4 now; you want %5.</source>
        <translation>%1: 閲覧時の値は %2、%3 の現在の値は %4、自分の値は %5 です。</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>まだ何も選択されていません。</translation>
    </message>
    <message>
        <source>%1 will stand.</source>
        <comment>a value</comment>
        <translation>%1 を採用します。</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>You had seen</source>
        <translation>閲覧時の値</translation>
    </message>
    <message>
        <source>%1 has now</source>
        <translation>%1 の現在の値</translation>
    </message>
    <message>
        <source>You want</source>
        <translation>自分の値</translation>
    </message>
    <message>
        <source>Shall stand</source>
        <translation>採用する値</translation>
    </message>
</context>
<context>
    <name>rollcall::ConflictView</name>
    <message>
        <source>Another value for %1</source>
        <translation>%1 の別の値</translation>
    </message>
    <message>
        <source>Enter the other one · 1 theirs · 2 mine · 0 another value</source>
        <translation>Enter もう一方 · 1 相手の値 · 2 自分の値 · 0 別の値</translation>
    </message>
    <message>
        <source>Go on with these values</source>
        <translation>これらの値で続行</translation>
    </message>
    <message>
        <source>Somebody else changed what you are changing.</source>
        <translation>変更中の内容をほかの人が変更しました。</translation>
    </message>
    <message>
        <source>Nothing has been sent. Choose what shall stand; it is shown for review before it is sent.</source>
        <translation>何も送信されていません。採用する値を選択してください。送信前に確認画面が表示されます。</translation>
    </message>
    <message>
        <source>What both of you changed</source>
        <translation>双方が変更した内容</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Use theirs everywhere</source>
        <translation>すべて相手の値を使用</translation>
    </message>
    <message>
        <source>Keep mine everywhere</source>
        <translation>すべて自分の値を維持</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) still to be made</source>
        <translation>
            <numerusform>未選択の項目が %n 件あります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ConnectionForm</name>
    <message>
        <source>Start read-only</source>
        <translation>読み取り専用で開始</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>When opened</source>
        <translation>開いたときの状態</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>システムの認証局</translation>
    </message>
    <message>
        <source>A PEM file, for a service with an authority of its own.</source>
        <translation>独自の認証局を使うサービスのための PEM ファイル。</translation>
    </message>
    <message>
        <source>Stored: %1. It is never shown again; type to replace it.</source>
        <translation>保存済み: %1。再び表示されることはありません。置き換えるには入力してください。</translation>
    </message>
    <message>
        <source>The keychain is locked, so the console cannot see whether it is stored.</source>
        <translation>キーチェーンがロックされているため、保存されているかどうかを確認できません。</translation>
    </message>
    <message>
        <source>There is no usable keychain; what you type is kept until you quit.</source>
        <translation>使用できるキーチェーンがありません。入力した内容は終了するまで保持されます。</translation>
    </message>
    <message>
        <source>The keychain does not answer, so the console cannot see whether it is stored.</source>
        <translation>キーチェーンが応答しないため、保存されているかどうかを確認できません。</translation>
    </message>
    <message>
        <source>Give it a name that tells you which service it is.</source>
        <translation>どのサービスか分かる名前を付けてください。</translation>
    </message>
    <message>
        <source>The address of the service is missing.</source>
        <translation>サービスのアドレスがありません。</translation>
    </message>
    <message>
        <source>This is no address. It begins with https:// and names a host.</source>
        <translation>アドレスではありません。アドレスは https:// で始まり、ホスト名を含みます。</translation>
    </message>
    <message>
        <source>Only https:// and http:// are possible.</source>
        <translation>使用できるのは https:// と http:// のみです。</translation>
    </message>
    <message>
        <source>Leave out names, passwords, “?” and “#”; only the address belongs here.</source>
        <translation>名前、パスワード、「?」、「#」は除いてください。ここにはアドレスのみを入力します。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>このファイルを読み込めません。</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate</source>
        <translation>認証局の証明書を選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>情報を消去</translation>
    </message>
    <message>
        <source>People kept</source>
        <translation>保持する人物</translation>
    </message>
    <message>
        <source>They can be found and looked at while the service does not answer, with the time of their reading.</source>
        <translation>サービスが応答しない間も、検索と閲覧ができます。読み込んだ日時も表示されます。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Until Rollcall is closed</source>
        <translation>Rollcall を終了するまで</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s), encrypted on this computer</source>
        <translation>
            <numerusform>%n 日間、このコンピューターに暗号化して保持</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n of them</source>
        <translation>
            <numerusform>%n 人の情報を消去</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is kept.</source>
        <translation>保持している人物はいません。</translation>
    </message>
</context>
<context>
    <name>rollcall::ConnectionListModel</name>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
</context>
<context>
    <name>rollcall::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>接続を追加…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Import connections…</source>
        <translation>接続をインポート…</translation>
    </message>
    <message>
        <source>Export without secrets…</source>
        <translation>シークレットを除いてエクスポート…</translation>
    </message>
    <message>
        <source>Settings of the connection</source>
        <translation>接続の設定</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Save connection</source>
        <translation>接続を保存</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>Practice is made anew at every start; there is nothing to save or to remove.</source>
        <translation>練習は起動のたびに新しく作成されます。保存や削除の必要はありません。</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待機を中止</translation>
    </message>
    <message>
        <source>Save the connection first.</source>
        <translation>先に接続を保存してください。</translation>
    </message>
    <message>
        <source>Saving now.</source>
        <translation>保存しています。</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message>
        <source>Nobody was signed in.</source>
        <translation>サインインは行われませんでした。</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>ブラウザーを待機中</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened there, then come back.</source>
        <translation>ブラウザーで開いたページでサインインし、ここに戻ってください。</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address and open it in one on this computer.</source>
        <translation>ブラウザーを開けませんでした。アドレスをコピーし、このコンピューターのブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>A new connection is not saved.</source>
        <translation>新しい接続は保存されていません。</translation>
    </message>
    <message>
        <source>The settings of %1 are not saved.</source>
        <translation>%1 の設定は保存されていません。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>%1 をテストしています</translation>
    </message>
    <message>
        <source>%1 will be removed from this console.</source>
        <translation>%1 はこのコンソールから削除されます。</translation>
    </message>
    <message>
        <source>Its credentials are erased from the keychain.</source>
        <translation>認証情報はキーチェーンから消去されます。</translation>
    </message>
    <message>
        <source>Nothing changes at the service.</source>
        <translation>サービス側は何も変わりません。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>rollcall::Console</name>
    <message>
        <source>The list of connections cannot be read.</source>
        <translation>接続の一覧を読み込めません。</translation>
    </message>
    <message>
        <source>The file was left as it is: %1</source>
        <translation>ファイルはそのまま残しました: %1</translation>
    </message>
    <message>
        <source>No journal</source>
        <translation>変更記録なし</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>変更記録に書き込めません。</translation>
    </message>
    <message>
        <source>Looking people up works; nothing can be changed until it can. %1</source>
        <translation>検索は利用できますが、書き込めるようになるまで何も変更できません。%1</translation>
    </message>
    <message>
        <source>The journal was damaged.</source>
        <translation>変更記録が破損していました。</translation>
    </message>
    <message>
        <source>It is kept as %1, and a new one was begun.</source>
        <translation>%1 として保存し、新しい変更記録を開始しました。</translation>
    </message>
    <message>
        <source>Journal broken</source>
        <translation>変更記録に破損あり</translation>
    </message>
    <message>
        <source>Journal started today</source>
        <translation>変更記録を本日開始</translation>
    </message>
    <message>
        <source>Journal unbroken, checked %1</source>
        <translation>変更記録に欠損なし、%1 に検査</translation>
    </message>
    <message>
        <source>Sign-ins work until you quit; new ones are not saved, and the journal&apos;s personal content cannot be read later.</source>
        <translation>サインインは終了するまで有効です。新しいサインインは保存されず、変更記録内の個人に関する内容は後で読み取れません。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>キーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>There is no keychain on this desktop.</source>
        <translation>このデスクトップにはキーチェーンがありません。</translation>
    </message>
    <message>
        <source>Practice is starting</source>
        <translation>練習を開始しています</translation>
    </message>
    <message>
        <source>Practice is running</source>
        <translation>練習を実行中</translation>
    </message>
    <message>
        <source>The practice service ended by itself.</source>
        <translation>練習用サービスが予期せず終了しました。</translation>
    </message>
    <message>
        <source>It is started again with the same people. What was being sent shows its outcome where it was sent.</source>
        <translation>同じ人物で再起動します。送信中だったものの結果は、送信した場所に表示されます。</translation>
    </message>
    <message>
        <source>There is no practice service.</source>
        <translation>練習用サービスがありません。</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>The file with the credentials cannot be used.</source>
        <translation>認証情報のファイルを使用できません。</translation>
    </message>
    <message>
        <source>Connected for this run only</source>
        <translation>この起動中のみ接続</translation>
    </message>
    <message>
        <source>The practice service</source>
        <translation>練習用サービス</translation>
    </message>
</context>
<context>
    <name>rollcall::ContentsList</name>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
</context>
<context>
    <name>rollcall::CreateStep</name>
    <message>
        <source>Check that it is free</source>
        <translation>空きを確認</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open that record</source>
        <translation>そのレコードを開く</translation>
    </message>
    <message>
        <source>This cannot be changed later. It is looked up first, so that nobody&apos;s record is overwritten.</source>
        <translation>後から変更することはできません。ほかの人のレコードを上書きしないよう、先に検索します。</translation>
    </message>
    <message>
        <source>A new record</source>
        <translation>新しいレコード</translation>
    </message>
    <message>
        <source>This cannot be used. Type another one.</source>
        <translation>これは使用できません。別のものを入力してください。</translation>
    </message>
    <message>
        <source>There is no connection, so nothing could be looked up. Connect first.</source>
        <translation>接続がないため、検索できませんでした。先に接続してください。</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>%1 is taken. Open that record, or type another one.</source>
        <translation>%1 は使用されています。そのレコードを開くか、別のものを入力してください。</translation>
    </message>
    <message>
        <source>%1 shows nobody of that name, but it may hide them from you, so this cannot be proven free.</source>
        <translation>%1 にはその名前の人は表示されませんが、閲覧権限がないだけの可能性があるため、空いているとは断定できません。</translation>
    </message>
</context>
<context>
    <name>rollcall::CropDialog</name>
    <message>
        <source>Picture of %1</source>
        <translation>%1 の画像</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>左に回転</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>右に回転</translation>
    </message>
    <message>
        <source>Smaller cut-out</source>
        <translation>切り抜き範囲を縮小</translation>
    </message>
    <message>
        <source>Larger cut-out</source>
        <translation>切り抜き範囲を拡大</translation>
    </message>
    <message>
        <source>Size of the cut-out</source>
        <translation>切り抜き範囲のサイズ</translation>
    </message>
    <message>
        <source>Arrows move    Shift+Arrows move by 10    + and − resize    R turns</source>
        <translation>矢印キー 移動    Shift+矢印キー 10 ずつ移動    + と − サイズ変更    R 回転</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>選択した画像</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>送信形式</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>%1, PNG or JPG, not animated</source>
        <translation>%1、PNG または JPG、アニメーションなし</translation>
    </message>
    <message>
        <source>As it will appear</source>
        <translation>表示例</translation>
    </message>
    <message>
        <source>on the page, in headers, in lists</source>
        <translation>ページ、ヘッダー、一覧</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>別のファイルを選択…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stage picture</source>
        <translation>画像を未送信の変更に追加</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Choose a picture of %1</source>
        <translation>%1 の画像を選択</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>画像 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1, %2 × %3, %4</source>
        <translation>%1、%2 × %3、%4</translation>
    </message>
    <message>
        <source>The picture is being opened.</source>
        <translation>画像を開いています。</translation>
    </message>
    <message>
        <source>No picture has been chosen.</source>
        <translation>画像が選択されていません。</translation>
    </message>
    <message>
        <source>being opened</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>Place and camera data will be removed</source>
        <translation>位置情報とカメラ情報は削除されます</translation>
    </message>
    <message>
        <source>Larger than %1 takes, so it is made smaller</source>
        <translation>%1 の上限を超えているため縮小されます</translation>
    </message>
    <message>
        <source>%1 needs a moment to show a new picture; yours is shown here meanwhile</source>
        <translation>%1 に新しい画像が表示されるまで少し時間がかかります。それまではここに自分の画像が表示されます</translation>
    </message>
</context>
<context>
    <name>rollcall::CropView</name>
    <message>
        <source>Cut-out of the picture</source>
        <translation>画像の切り抜き範囲</translation>
    </message>
    <message>
        <source>Arrows move, Shift and arrows move by ten, plus and minus resize, R turns</source>
        <translation>矢印キーで移動、Shift+矢印キーで 10 ずつ移動、プラスとマイナスでサイズ変更、R で回転</translation>
    </message>
</context>
<context>
    <name>rollcall::Environment</name>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>ステージング</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
</context>
<context>
    <name>rollcall::EnvironmentBand</name>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>このコンピューター上</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Changes allowed</source>
        <translation>変更可能</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロックを解除…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Unlock this connection for changes</source>
        <translation>この接続のロックを解除して変更を許可</translation>
    </message>
    <message>
        <source>Lock this connection, read-only</source>
        <translation>この接続をロックして読み取り専用にする</translation>
    </message>
    <message>
        <source>%1, connection %2, %3</source>
        <translation>%1、接続 %2、%3</translation>
    </message>
</context>
<context>
    <name>rollcall::ErrorText</name>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>1 分ほど待ってから、再度試してください。</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>次に試すまで %n 秒待つよう求められています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %n minute(s) before the next try.</source>
        <translation>
            <numerusform>次に試すまで %n 分待つよう求められています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>時間内に %1 に到達できませんでした。</translation>
    </message>
    <message>
        <source>Check the network and the base URL, then try again.</source>
        <translation>ネットワークとベース URL を確認してから、再度試してください。</translation>
    </message>
    <message>
        <source>%1 accepted the question and then fell silent.</source>
        <translation>%1 は問い合わせを受け付けた後、応答しなくなりました。</translation>
    </message>
    <message>
        <source>Try again; if it stays silent, tell the people who run it.</source>
        <translation>再度試してください。それでも応答がない場合は、運営者に連絡してください。</translation>
    </message>
    <message>
        <source>%1 answered too slowly and the console stopped waiting.</source>
        <translation>%1 の応答が遅すぎたため、コンソールは待機を中止しました。</translation>
    </message>
    <message>
        <source>Try again later; asking for less may help.</source>
        <translation>後で再度試してください。要求する量を減らすと改善することがあります。</translation>
    </message>
    <message>
        <source>%1 has nothing at this address.</source>
        <translation>%1 のこのアドレスには何もありません。</translation>
    </message>
    <message>
        <source>Check the base URL of the connection, with its path.</source>
        <translation>接続のベース URL をパスも含めて確認してください。</translation>
    </message>
    <message>
        <source>%1 has no such person, or does not let you see them.</source>
        <translation>%1 に該当する人がいないか、閲覧が許可されていません。</translation>
    </message>
    <message>
        <source>Check the identifier, or look the person up by name.</source>
        <translation>識別子を確認するか、名前で検索してください。</translation>
    </message>
    <message>
        <source>The question to %1 was stopped.</source>
        <translation>%1 への問い合わせは中止されました。</translation>
    </message>
    <message>
        <source>Ask again when you need the answer.</source>
        <translation>回答が必要なときに、再度問い合わせてください。</translation>
    </message>
    <message>
        <source>This computer has no network, so %1 was not asked.</source>
        <translation>このコンピューターはネットワークに接続されていないため、%1 には問い合わせていません。</translation>
    </message>
    <message>
        <source>Connect to the network, then try again.</source>
        <translation>ネットワークに接続してから、再度試してください。</translation>
    </message>
    <message>
        <source>The address of %1 is not known to the network.</source>
        <translation>%1 のアドレスをネットワーク上で解決できません。</translation>
    </message>
    <message>
        <source>Check the host name in the base URL, or whether a VPN is needed.</source>
        <translation>ベース URL のホスト名と、VPN が必要かどうかを確認してください。</translation>
    </message>
    <message>
        <source>Nothing answers at the address of %1.</source>
        <translation>%1 のアドレスから応答がありません。</translation>
    </message>
    <message>
        <source>Check host and port in the base URL, or ask whether the service is running.</source>
        <translation>ベース URL のホストとポートを確認するか、サービスが稼働しているか問い合わせてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 was refused, so nothing was sent.</source>
        <translation>%1 の証明書が拒否されたため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Check the host name and, for a private authority, choose its certificate file in the connection.</source>
        <translation>ホスト名を確認してください。独自の認証局の場合は、接続でその証明書ファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of its answer.</source>
        <translation>%1 の応答が途中で切れました。</translation>
    </message>
    <message>
        <source>Try again; what you typed is kept.</source>
        <translation>再度試してください。入力した内容は保持されています。</translation>
    </message>
    <message>
        <source>%1 pointed to another address, and the console does not follow with your credentials.</source>
        <translation>%1 が別のアドレスを示しましたが、認証情報が送られるため、コンソールは転送先に接続しません。</translation>
    </message>
    <message>
        <source>Put the final address into the base URL of the connection.</source>
        <translation>最終的なアドレスを接続のベース URL に設定してください。</translation>
    </message>
    <message>
        <source>What was to be sent to %1 is larger than it accepts.</source>
        <translation>%1 に送信する内容が、受け付けられる上限を超えています。</translation>
    </message>
    <message>
        <source>Choose a smaller picture or a shorter text.</source>
        <translation>より小さい画像、またはより短いテキストにしてください。</translation>
    </message>
    <message>
        <source>%1 refused it because it is too large.</source>
        <translation>大きすぎるため、%1 に拒否されました。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than the console accepts.</source>
        <translation>%1 の応答が、コンソールで受け付けられる上限を超えています。</translation>
    </message>
    <message>
        <source>Ask for less, or check that the base URL is that of the service.</source>
        <translation>要求する量を減らすか、ベース URL がそのサービスのものか確認してください。</translation>
    </message>
    <message>
        <source>The answer of %1 contains text that cannot be read.</source>
        <translation>%1 の応答に読み取れないテキストが含まれています。</translation>
    </message>
    <message>
        <source>Nothing was changed here; tell the people who run the service.</source>
        <translation>ここでは何も変更されていません。サービスの運営者に連絡してください。</translation>
    </message>
    <message>
        <source>%1 answered with a web page or something else instead of data.</source>
        <translation>%1 がデータの代わりに Web ページなどを返しました。</translation>
    </message>
    <message>
        <source>Check the base URL; a sign-in page or a proxy may stand in between.</source>
        <translation>ベース URL を確認してください。サインインページやプロキシが途中にある可能性があります。</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged or incomplete.</source>
        <translation>%1 の応答が破損しているか、不完全です。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, tell the people who run the service.</source>
        <translation>再度試してください。改善しない場合は、サービスの運営者に連絡してください。</translation>
    </message>
    <message>
        <source>The answer of %1 does not look as its interface describes it.</source>
        <translation>%1 の応答がインターフェイスの仕様と一致しません。</translation>
    </message>
    <message>
        <source>Check the base URL and the kind of the connection.</source>
        <translation>ベース URL と接続の種類を確認してください。</translation>
    </message>
    <message>
        <source>%1 does not accept the key or the sign-in.</source>
        <translation>%1 がキーまたはサインインを受け付けません。</translation>
    </message>
    <message>
        <source>Open the connection and enter the credentials again; staged changes are kept.</source>
        <translation>接続を開いて、認証情報を再度入力してください。未送信の変更は保持されています。</translation>
    </message>
    <message>
        <source>%1 does not allow this with your credentials.</source>
        <translation>現在の認証情報では、%1 でこの操作は許可されていません。</translation>
    </message>
    <message>
        <source>Ask an administrator of the service for the permission.</source>
        <translation>サービスの管理者に権限を依頼してください。</translation>
    </message>
    <message>
        <source>%1 refused it because it does not fit what is there now.</source>
        <translation>現在の内容と合わないため、%1 に拒否されました。</translation>
    </message>
    <message>
        <source>Refresh, look at the difference, and decide again.</source>
        <translation>更新して違いを確認し、改めて判断してください。</translation>
    </message>
    <message>
        <source>Someone changed this at %1 after you had read it; nothing was changed.</source>
        <translation>読み込んだ後に、ほかの人が %1 でこれを変更しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Refresh and compare; your edits are kept.</source>
        <translation>更新して比較してください。編集内容は保持されています。</translation>
    </message>
    <message>
        <source>%1 did not accept a value; nothing was changed.</source>
        <translation>%1 が値を受け付けませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>Correct the marked field and send again.</source>
        <translation>印の付いたフィールドを修正して、再度送信してください。</translation>
    </message>
    <message>
        <source>%1 was asked too often.</source>
        <translation>%1 への問い合わせが多すぎます。</translation>
    </message>
    <message>
        <source>%1 failed inside.</source>
        <translation>%1 の内部でエラーが発生しました。</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, report it with the request number.</source>
        <translation>後で再度試してください。改善しない場合は、リクエスト番号を添えて報告してください。</translation>
    </message>
    <message>
        <source>%1 is closed for maintenance.</source>
        <translation>%1 はメンテナンスのため停止しています。</translation>
    </message>
    <message>
        <source>Unknown whether %1 carried it out: the answer never came.</source>
        <translation>%1 が実行したかどうか不明です: 応答がありませんでした。</translation>
    </message>
    <message>
        <source>Look again at the record before you send anything twice.</source>
        <translation>再度送信する前に、レコードをもう一度確認してください。</translation>
    </message>
    <message>
        <source>The console could not write to its own disk, so nothing was sent to %1.</source>
        <translation>コンソールが自身のディスクに書き込めないため、%1 には何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Make room or check the permissions of the profile folder, then try again.</source>
        <translation>空き容量を確保するか、プロファイルフォルダーの権限を確認してから、再度試してください。</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or does not answer, so %1 cannot be signed in to.</source>
        <translation>このコンピューターのキーチェーンがロックされているか応答しないため、%1 にサインインできません。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the key for this session only.</source>
        <translation>キーチェーンのロックを解除して再度試すか、このセッション用にキーを入力してください。</translation>
    </message>
    <message>
        <source>%1 could not do it.</source>
        <translation>%1 で実行できませんでした。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>再度試してください。</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP ステータス %1</translation>
    </message>
    <message numerus="yes">
        <source>asked %n times</source>
        <translation>
            <numerusform>%n 回問い合わせ</numerusform>
        </translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>リクエスト %1</translation>
    </message>
</context>
<context>
    <name>rollcall::FieldEditor</name>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>rollcall::FieldRow</name>
    <message>
        <source>Undo this change</source>
        <translation>この変更を元に戻す</translation>
    </message>
    <message>
        <source>was</source>
        <comment>followed by the old value</comment>
        <translation>変更前:</translation>
    </message>
    <message>
        <source>Hidden from you</source>
        <translation>閲覧権限がないため非表示</translation>
    </message>
    <message>
        <source>Not offered by %1</source>
        <translation>%1 では提供されていません</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>changed, was %1</source>
        <translation>変更あり、変更前は %1</translation>
    </message>
    <message>
        <source>read-only: %1</source>
        <translation>読み取り専用: %1</translation>
    </message>
    <message>
        <source>Undo the change of %1</source>
        <translation>%1 の変更を元に戻す</translation>
    </message>
</context>
<context>
    <name>rollcall::Help</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>About Rollcall</source>
        <translation>Rollcall について</translation>
    </message>
    <message>
        <source>Rollcall %1</source>
        <translation>Rollcall %1</translation>
    </message>
    <message>
        <source>A console for identity services.</source>
        <translation>アイデンティティサービス用のコンソール。</translation>
    </message>
    <message>
        <source>Licence: Apache-2.0. Uses Qt under the LGPL.</source>
        <translation>ライセンス: Apache-2.0。Qt を LGPL に基づいて使用しています。</translation>
    </message>
</context>
<context>
    <name>rollcall::KeyMap</name>
    <message>
        <source>It needs Ctrl or Alt, or a function key: letters alone are for typing.</source>
        <translation>Ctrl か Alt、またはファンクションキーが必要です。文字だけのキーは入力に使います。</translation>
    </message>
    <message>
        <source>%1 is for moving and editing in fields and lists.</source>
        <translation>%1 は入力欄や一覧での移動と編集に使います。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 は「%2」のキーです。</translation>
    </message>
    <message>
        <source>%1 is the key of an action on a page that is not open.</source>
        <translation>%1 は、開いていないページの操作のキーです。</translation>
    </message>
</context>
<context>
    <name>rollcall::KeysDialog</name>
    <message>
        <source>Sections of a person</source>
        <translation>人物のセクション</translation>
    </message>
    <message>
        <source>Open the current row</source>
        <translation>現在の行を開く</translation>
    </message>
    <message>
        <source>Open the current row in a new tab</source>
        <translation>現在の行を新しいタブで開く</translation>
    </message>
    <message>
        <source>Close the results of a look-up</source>
        <translation>検索結果を閉じる</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>このキーを使う</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>通常のキー</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>すべて通常のキーに戻す</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>この語を含むコマンドはありません。</translation>
    </message>
    <message>
        <source>This key is always the same.</source>
        <translation>このキーは変更できません。</translation>
    </message>
    <message>
        <source>Press the new keys in the field.</source>
        <translation>欄の中で新しいキーを押してください。</translation>
    </message>
    <message>
        <source>Press the new keys in the field first.</source>
        <translation>先に欄の中で新しいキーを押してください。</translation>
    </message>
    <message>
        <source>These are the usual keys.</source>
        <translation>これが通常のキーです。</translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation>すべて通常のキーです。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command and its new key</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rollcall::LeaveDialog</name>
    <message>
        <source>Changes have not been sent</source>
        <translation>変更はまだ送信されていません</translation>
    </message>
    <message>
        <source>What you changed has not been sent.</source>
        <translation>変更した内容は送信されていません。</translation>
    </message>
    <message>
        <source>Nothing has left this computer. A draft is there again when the record is opened.</source>
        <translation>このコンピューターの外には何も送信されていません。下書きは、レコードを開くと再び表示されます。</translation>
    </message>
    <message>
        <source>Closing throws it away. Nothing has left this computer.</source>
        <translation>閉じると変更は破棄されます。このコンピューターの外には何も送信されていません。</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>下書きとして保存</translation>
    </message>
    <message>
        <source>Review and send…</source>
        <translation>確認して送信…</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
</context>
<context>
    <name>rollcall::LinkedRecord</name>
    <message>
        <source>Looking up who this is…</source>
        <translation>該当者を検索しています…</translation>
    </message>
    <message>
        <source>%1 is not connected, so it is not known who this is.</source>
        <translation>%1 に接続していないため、誰であるか分かりません。</translation>
    </message>
    <message>
        <source>It is not known who this is. %1</source>
        <translation>誰であるか分かりません。%1</translation>
    </message>
    <message>
        <source>Nobody has this ID, or they are hidden from you.</source>
        <translation>この ID の人はいないか、閲覧権限がないため非表示です。</translation>
    </message>
    <message>
        <source>Nobody has this ID.</source>
        <translation>この ID の人はいません。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
</context>
<context>
    <name>rollcall::LoadingView</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>rollcall::Lookup</name>
    <message>
        <source>that name</source>
        <translation>その名前</translation>
    </message>
    <message>
        <source>that e-mail address</source>
        <translation>そのメールアドレス</translation>
    </message>
    <message>
        <source>that name or username</source>
        <translation>その名前またはユーザー名</translation>
    </message>
    <message>
        <source>that number</source>
        <translation>その番号</translation>
    </message>
    <message>
        <source>that UUID</source>
        <translation>その UUID</translation>
    </message>
    <message>
        <source>that user ID</source>
        <translation>そのユーザー ID</translation>
    </message>
    <message>
        <source>that phone number</source>
        <translation>その電話番号</translation>
    </message>
    <message>
        <source>that ORCID iD</source>
        <translation>その ORCID iD</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>name or username</source>
        <translation>名前またはユーザー名</translation>
    </message>
    <message>
        <source>number of an account</source>
        <translation>アカウントの番号</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>user ID</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>ORCID iD</source>
        <translation>ORCID iD</translation>
    </message>
    <message>
        <source>As a %1: %2</source>
        <translation>%1として: %2</translation>
    </message>
    <message>
        <source>%1 did not answer yet.</source>
        <translation>%1 はまだ応答していません。</translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <translation>%1 には問い合わせていません。</translation>
    </message>
    <message>
        <source>%1 was not asked: %2.</source>
        <translation>%1 には問い合わせていません: %2。</translation>
    </message>
    <message>
        <source>No service is connected, so no one was asked.</source>
        <translation>接続しているサービスがないため、どこにも問い合わせていません。</translation>
    </message>
    <message>
        <source>No one with %1 in %2.</source>
        <translation>%2 には%1の人はいません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people found.</source>
        <translation>
            <numerusform>%n 人見つかりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::LookupBox</name>
    <message>
        <source>Look someone up</source>
        <translation>人を検索</translation>
    </message>
    <message>
        <source>Look up a name, e-mail, phone, username or ID</source>
        <translation>名前、メールアドレス、電話番号、ユーザー名、ID を検索</translation>
    </message>
</context>
<context>
    <name>rollcall::LookupModel</name>
    <message>
        <source>asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未照会</translation>
    </message>
    <message>
        <source>no one</source>
        <translation>該当者なし</translation>
    </message>
    <message numerus="yes">
        <source>%n people, there may be more</source>
        <translation>
            <numerusform>%n 人、ほかにもいる可能性あり</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like another name in this list, and is not the same letters: %1</source>
        <translation>この一覧の別の名前に似ていますが、文字が異なります: %1</translation>
    </message>
    <message>
        <source>check the letters</source>
        <translation>文字を確認</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>followed by &quot;20 s ago&quot;</comment>
        <translation>読み込み: %1</translation>
    </message>
</context>
<context>
    <name>rollcall::LookupPopup</name>
    <message>
        <source>Taken for a</source>
        <translation>入力の解釈</translation>
    </message>
    <message>
        <source>Read it another way</source>
        <translation>別の解釈で検索</translation>
    </message>
    <message>
        <source>Enter open · Ctrl+Enter new tab · Esc close</source>
        <translation>Enter 開く · Ctrl+Enter 新しいタブ · Esc 閉じる</translation>
    </message>
    <message>
        <source>Results of the look-up</source>
        <translation>検索の結果</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>見つかった人</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>Others are still being asked.</source>
        <translation>ほかのサービスには問い合わせ中です。</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>接続を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose tab</source>
        <translation>タブを閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo change</source>
        <translation>変更を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo change</source>
        <translation>変更をやり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Filter this table</source>
        <translation>この表を絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;view changes, then send</source>
        <translation>変更を確認して送信(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>進む(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>サイドバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>プレビュー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>人物(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <translation>新しい人物(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Pin in the sidebar</source>
        <translation>サイドバーに固定(&amp;P)</translation>
    </message>
    <message>
        <source>Open a person to see what can be done</source>
        <translation>可能な操作を表示するには人物を開いてください</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>Look &amp;someone up</source>
        <translation>人を検索(&amp;S)</translation>
    </message>
    <message>
        <source>Run a &amp;command…</source>
        <translation>コマンドを実行(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Lock or unlock the connection</source>
        <translation>接続をロックまたはロック解除(&amp;L)</translation>
    </message>
    <message>
        <source>Start practice &amp;over…</source>
        <translation>練習をやり直す(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>人物(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>次のタブ(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>前のタブ(&amp;V)</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>次のペイン(&amp;A)</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>前のペイン(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>最初のステップ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー操作(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Rollcall</source>
        <translation>Rollcall について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字サイズ(&amp;T)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>小さく(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>標準(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Why is it slow?</source>
        <translation>応答が遅い理由(&amp;W)</translation>
    </message>
    <message>
        <source>P&amp;hone desk</source>
        <translation>電話窓口(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Mask personal data</source>
        <translation>個人データを隠す(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>デスクトップに合わせる(&amp;A)</translation>
    </message>
</context>
<context>
    <name>rollcall::MainWindow</name>
    <message>
        <source>Rollcall</source>
        <translation>Rollcall</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>検索先</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>すべての接続</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>接続がまだありません。</translation>
    </message>
    <message>
        <source>Read-only: this kind offers no changes</source>
        <translation>読み取り専用: この種類では変更できません</translation>
    </message>
    <message>
        <source>&amp;Unlock %1 for changes</source>
        <translation>%1 のロックを解除して変更を許可(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Lock %1, read-only</source>
        <translation>%1 をロックして読み取り専用にする(&amp;L)</translation>
    </message>
    <message>
        <source>%1 offers no new records.</source>
        <translation>%1 では新しいレコードを作成できません。</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 に接続していません。</translation>
    </message>
    <message>
        <source>&amp;New in %1…</source>
        <comment>a kind of record</comment>
        <translation>%1 に新規作成(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <translation>新しい人物(&amp;N)…</translation>
    </message>
    <message>
        <source>This tab stays open.</source>
        <translation>このタブは開いたままです。</translation>
    </message>
    <message>
        <source>%1 – Rollcall</source>
        <translation>%1 – Rollcall</translation>
    </message>
    <message>
        <source>Open a person, or choose one in the list.</source>
        <translation>人物を開くか、一覧から選択してください。</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>固定を解除(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin in the sidebar</source>
        <translation>サイドバーに固定(&amp;P)</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>戻る先がありません。</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>進む先がありません。</translation>
    </message>
    <message>
        <source>This tab has no preview.</source>
        <translation>このタブにはプレビューがありません。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>The practice people will be thrown away.</source>
        <translation>練習用の人物は破棄されます。</translation>
    </message>
    <message>
        <source>Everything that was changed in practice is gone; the people are invented anew.</source>
        <translation>練習で変更した内容はすべて失われ、新しい架空の人物が作成されます。</translation>
    </message>
    <message>
        <source>Real connections are not touched.</source>
        <translation>実際の接続には影響しません。</translation>
    </message>
    <message>
        <source>Start practice over</source>
        <translation>練習をやり直す</translation>
    </message>
    <message>
        <source>Sections of a person</source>
        <translation>人物のセクション</translation>
    </message>
</context>
<context>
    <name>rollcall::Manual</name>
    <message>
        <source>Using Rollcall</source>
        <translation>Rollcall の使い方</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
</context>
<context>
    <name>rollcall::MergeCard</name>
    <message>
        <source>WILL BE DELETED</source>
        <translation>削除されます</translation>
    </message>
    <message>
        <source>STAYS</source>
        <comment>this account is kept</comment>
        <translation>残ります</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>%1 · no e-mail</source>
        <translation>%1 · メールアドレスなし</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and e-mail</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>DELETED</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>STAYED</source>
        <comment>this account was kept</comment>
        <translation>残りました</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>followed by &quot;20 s ago&quot;</comment>
        <translation>読み込み: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>削除済み: %1</translation>
    </message>
    <message>
        <source>Will be deleted: %1</source>
        <translation>削除されます: %1</translation>
    </message>
    <message>
        <source>Stayed: %1</source>
        <translation>残りました: %1</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>残ります: %1</translation>
    </message>
</context>
<context>
    <name>rollcall::MergePage</name>
    <message>
        <source>Not possible: %1</source>
        <translation>実行できません: %1</translation>
    </message>
    <message>
        <source>Merge: %1</source>
        <translation>統合: %1</translation>
    </message>
    <message>
        <source>Merge: %1 into %2</source>
        <translation>統合: %1 を %2 へ</translation>
    </message>
    <message>
        <source>The merge of %1 into %2 is running</source>
        <translation>%1 を %2 に統合しています</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation>アカウントを読み込んでいます…</translation>
    </message>
    <message>
        <source>Reading both accounts…</source>
        <translation>両方のアカウントを読み込んでいます…</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 に接続していません。</translation>
    </message>
    <message>
        <source>Both accounts must be read before they can be merged.</source>
        <translation>統合するには、両方のアカウントを読み込む必要があります。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再度読み込む</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>Choose another account…</source>
        <translation>別のアカウントを選択…</translation>
    </message>
    <message>
        <source>Both accounts must be read first.</source>
        <translation>先に両方のアカウントを読み込む必要があります。</translation>
    </message>
    <message>
        <source>Waits for %1 to be typed.</source>
        <translation>%1 の入力を待っています。</translation>
    </message>
    <message>
        <source>Merge %1 with another account.</source>
        <translation>%1 を別のアカウントと統合します。</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 は削除されました。</translation>
    </message>
    <message>
        <source>%1 stayed.</source>
        <translation>%1 は残りました。</translation>
    </message>
    <message>
        <source>%1 will be deleted.</source>
        <translation>%1 は削除されます。</translation>
    </message>
    <message>
        <source>%1 stays.</source>
        <translation>%1 は残ります。</translation>
    </message>
    <message>
        <source>%1 cannot undo this.</source>
        <translation>%1 では元に戻せません。</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>no such account, or not visible to you</source>
        <translation>アカウントがないか、閲覧権限がありません</translation>
    </message>
    <message>
        <source>no such account</source>
        <translation>アカウントがありません</translation>
    </message>
    <message>
        <source>1 / 2 choose    0 types another value    Space opens equal fields    Arrows move</source>
        <translation>1 / 2 選択    0 別の値を入力    Space 同じフィールドを展開    矢印キー 移動</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It runs; what has been sent cannot be called back.</source>
        <translation>実行中です。送信したものは取り消せません。</translation>
    </message>
    <message>
        <source>Running; the window stays usable.</source>
        <translation>実行中です。ウィンドウは引き続き使用できます。</translation>
    </message>
    <message>
        <source>Type %1 to allow</source>
        <translation>許可するには %1 と入力</translation>
    </message>
    <message>
        <source>Type %1 to allow its deletion</source>
        <translation>削除を許可するには %1 と入力</translation>
    </message>
    <message>
        <source>Delete %1, keep %2</source>
        <translation>%1 を削除、%2 を維持</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 は読み取り専用です。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>Reading both accounts again…</source>
        <translation>両方のアカウントを再度読み込んでいます…</translation>
    </message>
    <message>
        <source>Merging %1 into %2…</source>
        <translation>%1 を %2 に統合しています…</translation>
    </message>
    <message>
        <source>An account changed while you were looking.</source>
        <translation>閲覧中にアカウントが変更されました。</translation>
    </message>
    <message>
        <source>Nothing was sent. The comparison shows what is there now; look again, then type the name again.</source>
        <translation>何も送信されていません。比較には現在の内容が表示されています。もう一度確認して、名前を再度入力してください。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>Not merged.</source>
        <translation>統合されませんでした。</translation>
    </message>
    <message>
        <source>%1 did not merge the accounts.</source>
        <translation>%1 はアカウントを統合しませんでした。</translation>
    </message>
    <message>
        <source>Not merged. %1</source>
        <translation>統合されませんでした。%1</translation>
    </message>
    <message>
        <source>Both accounts are as they were.</source>
        <translation>両方のアカウントは元のままです。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation>%1 に確認済み</translation>
    </message>
    <message>
        <source>Merged, verified: %1 is gone, %2 is there.</source>
        <translation>統合、確認済み: %1 はなくなり、%2 は残っています。</translation>
    </message>
    <message>
        <source>Journal entry %1.</source>
        <translation>変更記録の項目 %1。</translation>
    </message>
    <message>
        <source>Carried over and verified: %1.</source>
        <translation>引き継ぎ、確認済み: %1。</translation>
    </message>
    <message>
        <source>Carried over, but not as intended: %1. Open the account to see the difference.</source>
        <translation>引き継がれましたが、意図と異なります: %1。違いを確認するにはアカウントを開いてください。</translation>
    </message>
    <message>
        <source>Not carried over: %1. Open the account to set it by hand.</source>
        <translation>引き継がれていません: %1。手動で設定するにはアカウントを開いてください。</translation>
    </message>
    <message>
        <source>It is not known whether %1 was carried over. It will not be sent again.</source>
        <translation>%1 が引き継がれたかどうか不明です。再送信は行われません。</translation>
    </message>
    <message>
        <source>Left as it is, because it changed meanwhile: %1.</source>
        <translation>途中で変更されたため、そのままにしました: %1。</translation>
    </message>
    <message>
        <source>deleted, verified %1</source>
        <translation>削除、%1 に確認済み</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Not known whether it was merged</source>
        <translation>統合されたかどうか不明</translation>
    </message>
    <message>
        <source>It is not known whether %1 was merged into %2.</source>
        <translation>%1 が %2 に統合されたかどうか不明です。</translation>
    </message>
    <message>
        <source>The request may have reached %1. It will not be sent again.</source>
        <translation>リクエストは %1 に届いている可能性があります。再送信は行われません。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Looking both accounts up…</source>
        <translation>両方のアカウントを検索しています…</translation>
    </message>
    <message>
        <source>Swap</source>
        <comment>exchange the two accounts</comment>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Exchanges which account is deleted and which stays</source>
        <translation>削除されるアカウントと残るアカウントを入れ替えます</translation>
    </message>
    <message>
        <source>Swap the two accounts</source>
        <translation>2 つのアカウントを入れ替え</translation>
    </message>
    <message>
        <source>Fields and plan</source>
        <translation>フィールドと手順</translation>
    </message>
    <message>
        <source>What is lost and what follows</source>
        <translation>失われるものと影響</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>理由またはチケット</translation>
    </message>
    <message>
        <source>%1 is read-only. Unlock it with %2.</source>
        <comment>the service, the keys</comment>
        <translation>%1 は読み取り専用です。%2 でロックを解除してください。</translation>
    </message>
    <message>
        <source>You can compare and choose; unlock the connection with %1 to merge.</source>
        <translation>比較と選択は可能です。統合するには %1 で接続のロックを解除してください。</translation>
    </message>
</context>
<context>
    <name>rollcall::MergePicker</name>
    <message>
        <source>Which account is the same person?</source>
        <translation>同じ人物のアカウントはどれですか?</translation>
    </message>
    <message>
        <source>The other account: exact identifier, or a name to search</source>
        <translation>もう一方のアカウント: 正確な識別子、または検索する名前</translation>
    </message>
    <message>
        <source>Exact identifier, or a name</source>
        <translation>正確な識別子、または名前</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Accounts that may be the same person</source>
        <translation>同じ人物の可能性があるアカウント</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>2 つを比較</translation>
    </message>
    <message>
        <source>%1 is the account you started from. Name the other one.</source>
        <translation>%1 は元のアカウントです。もう一方を指定してください。</translation>
    </message>
    <message>
        <source>The service is not connected.</source>
        <translation>サービスに接続していません。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>identifier, exact</source>
        <translation>識別子、完全一致</translation>
    </message>
    <message>
        <source>found by “%1”</source>
        <translation>「%1」で検出</translation>
    </message>
    <message>
        <source>%1 found nobody else for “%2”.</source>
        <translation>%1 では「%2」に一致するほかの人は見つかりませんでした。</translation>
    </message>
    <message>
        <source>For “%1”; %2 returns at most %3, there may be more. Choose one; nothing is chosen for you.</source>
        <translation>「%1」の検索結果。%2 が返すのは最大 %3 件のため、ほかにもある可能性があります。1 つ選択してください。自動では選択されません。</translation>
    </message>
    <message>
        <source>For “%1”. Choose one; nothing is chosen for you.</source>
        <translation>「%1」の検索結果。1 つ選択してください。自動では選択されません。</translation>
    </message>
    <message>
        <source>Choose an account in the list.</source>
        <translation>一覧からアカウントを選択してください。</translation>
    </message>
</context>
<context>
    <name>rollcall::MergePlan</name>
    <message>
        <source>Plan</source>
        <translation>手順</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, one after another; stops at the first surprise</source>
        <translation>
            <numerusform>%n 段階を順に実行。想定外のことがあれば中止</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>ここで中止</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>a step that was not reached</comment>
        <translation>未実行</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <comment>number, step, note</comment>
        <translation>%1. %2、%3</translation>
    </message>
</context>
<context>
    <name>rollcall::MergeSide</name>
    <message>
        <source>Look closely</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>No value was lost</source>
        <translation>失われた値はありません</translation>
    </message>
    <message>
        <source>1 value was lost</source>
        <translation>値 1 件が失われました</translation>
    </message>
    <message numerus="yes">
        <source>%n values were lost</source>
        <translation>
            <numerusform>値 %n 件が失われました</numerusform>
        </translation>
    </message>
    <message>
        <source>No value will be lost</source>
        <translation>失われる値はありません</translation>
    </message>
    <message>
        <source>1 value will be lost</source>
        <translation>値 1 件が失われます</translation>
    </message>
    <message numerus="yes">
        <source>%n values will be lost</source>
        <translation>
            <numerusform>値 %n 件が失われます</numerusform>
        </translation>
    </message>
    <message>
        <source>will be lost: %1: %2</source>
        <comment>field and value</comment>
        <translation>失われます: %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be carried over: %2</source>
        <comment>fields and the reason</comment>
        <translation>%1 は引き継げません: %2</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>影響</translation>
    </message>
</context>
<context>
    <name>rollcall::MergeTable</name>
    <message>
        <source>Another value for %1</source>
        <translation>%1 の別の値</translation>
    </message>
    <message>
        <source>Fields of both accounts</source>
        <translation>両方のアカウントのフィールド</translation>
    </message>
</context>
<context>
    <name>rollcall::MergeTrail</name>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation>全段階が完了</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>段階 %1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>rollcall::NotOfferedRow</name>
    <message>
        <source>Not offered by %1</source>
        <translation>%1 では提供されていません</translation>
    </message>
</context>
<context>
    <name>rollcall::Notices</name>
    <message>
        <source>Sign-ins work until you quit; new ones are not saved.</source>
        <translation>サインインは終了するまで有効です。新しいサインインは保存されません。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>This computer has no usable keychain.</source>
        <translation>このコンピューターには使用できるキーチェーンがありません。</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>キーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>キーチェーンでエラーが発生しました。</translation>
    </message>
    <message numerus="yes">
        <source>Unknown whether %n change(s) took effect.</source>
        <translation>
            <numerusform>%n 件の変更が反映されたかどうか不明です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one was sent for %1 at %2; the answer never came. Reading the record again tells.</source>
        <translation>最後の変更は %1 に対して %2 に送信されましたが、応答がありませんでした。レコードを再度読み込むと確認できます。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Looking now.</source>
        <translation>確認しています。</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>レコードを開く</translation>
    </message>
    <message>
        <source>a new record</source>
        <translation>新しいレコード</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and a connection</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept encrypted on this computer.</source>
        <translation>このコンピューターに暗号化して保存されています。</translation>
    </message>
    <message>
        <source>Without a keychain they are kept until you quit.</source>
        <translation>キーチェーンがないため、終了するまで保持されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) not sent.</source>
        <translation>
            <numerusform>未送信の下書きが %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Reading what became of the changes</source>
        <translation>変更の結果を読み込んでいます</translation>
    </message>
    <message>
        <source>The change to %1 took effect.</source>
        <translation>%1 への変更は反映されました。</translation>
    </message>
    <message>
        <source>The change to %1 did not take effect.</source>
        <translation>%1 への変更は反映されませんでした。</translation>
    </message>
    <message>
        <source>Found by reading the record again.</source>
        <translation>レコードを再度読み込んで確認しました。</translation>
    </message>
</context>
<context>
    <name>rollcall::PersonPage</name>
    <message>
        <source>Merge with…</source>
        <translation>統合…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON 形式でコピー</translation>
    </message>
    <message>
        <source>Copy value of the current field</source>
        <translation>現在のフィールドの値をコピー</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>識別子をコピー</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>形式を指定してコピー</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>an act that asks first</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>This connection is locked.</source>
        <translation>この接続はロックされています。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an act and whom it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading what follows from the deletion…</source>
        <translation>削除による影響を読み込んでいます…</translation>
    </message>
    <message>
        <source>%1 (%2) will be deleted from %3.</source>
        <translation>%1 (%2) は %3 から削除されます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a count and its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s) that were not sent are dropped.</source>
        <translation>
            <numerusform>未送信の変更 %n 件は破棄されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>A new record</source>
        <translation>新しいレコード</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>This connection cannot show this record.</source>
        <translation>この接続ではこのレコードを表示できません。</translation>
    </message>
    <message>
        <source>It may have been removed, or it is of another kind by now.</source>
        <translation>削除されたか、種類が変わった可能性があります。</translation>
    </message>
    <message>
        <source>The draft is kept in memory alone: %1</source>
        <translation>下書きはメモリ内にのみ保持されています: %1</translation>
    </message>
    <message>
        <source>Not sent or refused; nothing was changed</source>
        <translation>送信されていないか拒否されました。何も変更されていません</translation>
    </message>
    <message>
        <source>Sending was cancelled.</source>
        <translation>送信はキャンセルされました。</translation>
    </message>
    <message>
        <source>Nothing has been sent. %1</source>
        <translation>何も送信されていません。%1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 に接続していません。</translation>
    </message>
    <message>
        <source>The record appears as soon as the connection is there.</source>
        <translation>接続されるとレコードが表示されます。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再度読み込む</translation>
    </message>
    <message>
        <source>Reading %1 from %2</source>
        <translation>%2 から %1 を読み込んでいます</translation>
    </message>
    <message>
        <source>No such person, or %1 does not let you see them.</source>
        <translation>該当する人がいないか、%1 で閲覧が許可されていません。</translation>
    </message>
    <message>
        <source>The service gives the same answer in both cases, so this cannot be told apart.</source>
        <translation>どちらの場合もサービスの応答は同じため、区別できません。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation>%1 に %2 はありません。</translation>
    </message>
    <message>
        <source>The record may have been merged or deleted, or the name may be misspelt.</source>
        <translation>レコードが統合または削除されたか、名前の表記が誤っている可能性があります。</translation>
    </message>
    <message>
        <source>Reading again was cancelled.</source>
        <translation>再度の読み込みはキャンセルされました。</translation>
    </message>
    <message>
        <source>What is shown may be out of date. %1</source>
        <translation>表示内容が古い可能性があります。%1</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>読み込みはキャンセルされました。</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 に読み込み</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>the one shown now</source>
        <translation>現在表示中の画像</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>new picture, %1</source>
        <translation>新しい画像、%1</translation>
    </message>
    <message>
        <source>It is not known whether the last change was made. Check that first.</source>
        <translation>前回の変更が行われたかどうか不明です。先に確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) cannot be sent as they are.</source>
        <translation>
            <numerusform>%n 個のフィールドはこのままでは送信できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of the record has to be put right first.</source>
        <translation>先にレコードのテキストを修正する必要があります。</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>%1 offers no changes of these records</source>
        <translation>%1 ではこれらのレコードを変更できません</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新しいレコード</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新規: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to %1 (%2, %3)</source>
        <translation>
            <numerusform>%1 への変更 %n 件 (%2、%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>a change of %1 that is being sent</source>
        <translation>送信中の %1 の変更</translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>未送信の変更はありません。</translation>
    </message>
    <message>
        <source>Nothing has been sent. What you typed stays here.</source>
        <translation>何も送信されていません。入力した内容はここに残ります。</translation>
    </message>
    <message>
        <source>Checking what %1 has now…</source>
        <translation>%1 の現在の内容を確認しています…</translation>
    </message>
    <message>
        <source>Looking whether the change was made…</source>
        <translation>変更が行われたかどうかを確認しています…</translation>
    </message>
    <message>
        <source>Sending %1 of %2: %3…</source>
        <translation>%1 / %2 を送信しています: %3…</translation>
    </message>
    <message>
        <source>Sending: %1…</source>
        <translation>送信しています: %1…</translation>
    </message>
    <message>
        <source>%1 exists by now.</source>
        <translation>%1 はすでに存在します。</translation>
    </message>
    <message>
        <source>Nothing has been sent, so that nobody&apos;s record is overwritten.</source>
        <translation>ほかの人のレコードを上書きしないよう、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>%1 does not show %2 any more.</source>
        <translation>%1 では %2 が表示されなくなりました。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>%1 has these values already.</source>
        <translation>%1 はすでにこれらの値になっています。</translation>
    </message>
    <message>
        <source>Somebody else made the same change. Nothing was sent.</source>
        <translation>ほかの人が同じ変更を行いました。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>%1 has been deleted.</source>
        <translation>%1 は削除されました。</translation>
    </message>
    <message>
        <source>Verified %1: %2 was asked again and has no such record any more.</source>
        <translation>%1 に確認済み: %2 に再度問い合わせ、レコードがないことを確認しました。</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>このページを閉じる</translation>
    </message>
    <message>
        <source>Deleted, verified %1</source>
        <translation>削除、%1 に確認済み</translation>
    </message>
    <message>
        <source>The new record was made.</source>
        <translation>新しいレコードを作成しました。</translation>
    </message>
    <message>
        <source>%1 did not say under which name, so that it cannot be shown.</source>
        <translation>%1 が作成時の名前を返さなかったため、表示できません。</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation>%1 に確認済み</translation>
    </message>
    <message>
        <source>%1 has answered with this. It is kept nowhere here: copy it before you close the message.</source>
        <translation>%1 から次の応答がありました。ここには保存されません。メッセージを閉じる前にコピーしてください。</translation>
    </message>
    <message>
        <source>Sent and verified: %1.</source>
        <translation>送信、確認済み: %1。</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>未送信: %1。</translation>
    </message>
    <message>
        <source>Sent %1, not as intended</source>
        <translation>%1 に送信済み、意図と異なります</translation>
    </message>
    <message>
        <source>Sent and read back %1.</source>
        <translation>%1 に送信し、再度読み込みました。</translation>
    </message>
    <message>
        <source>Not as intended</source>
        <translation>意図と異なります</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Accept what it has</source>
        <translation>現在の値を受け入れる</translation>
    </message>
    <message>
        <source>Nothing was changed; what you typed stays here.</source>
        <translation>何も変更されていません。入力した内容はここに残ります。</translation>
    </message>
    <message>
        <source>Unknown whether the change was made</source>
        <translation>変更が行われたかどうか不明</translation>
    </message>
    <message>
        <source>It is not sent again by itself; checking reads the record and compares.</source>
        <translation>自動で再送信されることはありません。確認すると、レコードを読み込んで比較します。</translation>
    </message>
    <message>
        <source>Unknown whether the change was made.</source>
        <translation>変更が行われたかどうか不明です。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Unknown whether an earlier change was made.</source>
        <translation>以前の変更が行われたかどうか不明です。</translation>
    </message>
    <message>
        <source>It was sent %1 and never answered. Checking reads the record and compares.</source>
        <translation>%1 に送信されましたが、応答がありませんでした。確認すると、レコードを読み込んで比較します。</translation>
    </message>
    <message>
        <source>These changes have not been sent.</source>
        <translation>これらの変更は送信されていません。</translation>
    </message>
    <message>
        <source>They were kept as a draft, %1. Review and send them, or throw them away.</source>
        <translation>下書きとして保存されています（%1）。確認して送信するか、破棄してください。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>ほかの人による変更あり</translation>
    </message>
    <message>
        <source>Copy request for curl</source>
        <translation>curl 用リクエストをコピー</translation>
    </message>
    <message>
        <source>Copy link for this console</source>
        <translation>このコンソール用リンクをコピー</translation>
    </message>
    <message>
        <source>%1 does not answer; read %2</source>
        <comment>service, followed by &quot;20 s ago&quot;</comment>
        <translation>%1 が応答しません。読み込み: %2</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 が応答しません。</translation>
    </message>
    <message>
        <source>This is the record as it was read %1. What you change is kept as a draft on this computer; it is not sent.</source>
        <comment>followed by &quot;20 s ago&quot;</comment>
        <translation>表示しているのは、読み込んだ時点（%1）のレコードです。変更した内容は下書きとしてこのコンピューターに保存され、送信されません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person and a connection</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 does not answer. The draft is kept on this computer; it is not sent.</source>
        <translation>%1 が応答しません。下書きはこのコンピューターに保存され、送信されません。</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 が応答しません</translation>
    </message>
    <message>
        <source>Nothing has been sent. Unlock it with %1.</source>
        <translation>何も送信されていません。%1 でロックを解除してください。</translation>
    </message>
    <message>
        <source>locked: read-only (%1)</source>
        <translation>ロック中: 読み取り専用 (%1)</translation>
    </message>
    <message>
        <source>Nothing can be changed until you unlock it (%1).</source>
        <translation>ロックを解除するまで何も変更できません (%1)。</translation>
    </message>
</context>
<context>
    <name>rollcall::PhoneDesk</name>
    <message>
        <source>Type or paste the number of the caller, in any form, then Enter. A name, an e-mail address, a username or an ID will do as well.</source>
        <translation>発信者の電話番号を入力するか貼り付けて、Enter キーを押してください。形式は問いません。名前、メールアドレス、ユーザー名、ID でも検索できます。</translation>
    </message>
    <message>
        <source>Ask the caller</source>
        <translation>発信者への質問</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Note and ticket</source>
        <translation>メモとチケット</translation>
    </message>
    <message>
        <source>Phone desk</source>
        <translation>電話窓口</translation>
    </message>
    <message>
        <source>Goes into the journal with every change of this call</source>
        <translation>この通話中のすべての変更とともに変更記録に残ります</translation>
    </message>
    <message>
        <source>This has not been sent.</source>
        <translation>この内容は送信されていません。</translation>
    </message>
    <message>
        <source>%1. It cannot be kept as a draft; send it or undo it first.</source>
        <translation>%1。下書きとして保存できません。先に送信するか、元に戻してください。</translation>
    </message>
    <message>
        <source>Kept as a draft, not sent.</source>
        <translation>下書きとして保存しました。送信されていません。</translation>
    </message>
    <message>
        <source>%1 – Phone desk</source>
        <comment>a person</comment>
        <translation>%1 – 電話窓口</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tick it when the caller answered right.</source>
        <translation>発信者が正しく答えたら、チェックを付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 question(s) answered right</source>
        <translation>
            <numerusform>質問 %1 件中 %n 件に正しく回答</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::PictureLoader</name>
    <message>
        <source>The service&apos;s picture cannot be shown: it is neither PNG nor JPG, or damaged.</source>
        <translation>サービスの画像を表示できません。PNG でも JPG でもないか、破損しています。</translation>
    </message>
    <message>
        <source>The picture was not fetched: there is no connection.</source>
        <translation>接続がないため、画像を取得しませんでした。</translation>
    </message>
    <message>
        <source>The service names a picture and does not have it.</source>
        <translation>サービスが示した画像は存在しません。</translation>
    </message>
</context>
<context>
    <name>rollcall::PicturePanel</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再度問い合わせ</translation>
    </message>
    <message>
        <source>Undo the change of the picture</source>
        <translation>画像の変更を元に戻す</translation>
    </message>
    <message>
        <source>Change the picture</source>
        <translation>画像を変更</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>画像を削除</translation>
    </message>
    <message>
        <source>Not offered by %1</source>
        <translation>%1 では提供されていません</translation>
    </message>
    <message>
        <source>This service keeps no pictures of people.</source>
        <translation>このサービスは人物の画像を保持していません。</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>削除されます</translation>
    </message>
    <message>
        <source>New, not sent</source>
        <translation>新規、未送信</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2、%3</translation>
    </message>
    <message>
        <source>Sent after the other changes, once you send them.</source>
        <translation>送信時に、ほかの変更の後で送信されます。</translation>
    </message>
    <message>
        <source>The picture goes once you send the change.</source>
        <translation>画像は、変更を送信すると削除されます。</translation>
    </message>
    <message>
        <source>%1 does not show the new picture yet.</source>
        <translation>%1 にはまだ新しい画像が表示されていません。</translation>
    </message>
    <message>
        <source>Asked %1 of %2 times; the one you sent is shown meanwhile.</source>
        <translation>%2 回中 %1 回問い合わせました。それまでは送信した画像を表示します。</translation>
    </message>
    <message>
        <source>The one you sent is shown.</source>
        <translation>送信した画像を表示しています。</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>取得中</translation>
    </message>
    <message>
        <source>%1, %2 × %3, %4, %5</source>
        <comment>service, width, height, format, size</comment>
        <translation>%1、%2 × %3、%4、%5</translation>
    </message>
    <message>
        <source>No picture. Choose one, drop a file here or paste one (Ctrl+V).</source>
        <translation>画像がありません。選択するか、ここにファイルをドロップするか、貼り付けてください (Ctrl+V)。</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>画像がありません。</translation>
    </message>
</context>
<context>
    <name>rollcall::PictureStage</name>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>このファイルは空です。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>This is no picture that can be sent. Choose a PNG or JPG file.</source>
        <translation>送信できる画像ではありません。PNG または JPG ファイルを選択してください。</translation>
    </message>
    <message>
        <source>This is an SVG drawing, whatever its name says. Choose a PNG or JPG file.</source>
        <translation>ファイル名にかかわらず、これは SVG 図形です。PNG または JPG ファイルを選択してください。</translation>
    </message>
    <message>
        <source>This is a GIF, whatever its name says. Choose a PNG or JPG file.</source>
        <translation>ファイル名にかかわらず、これは GIF です。PNG または JPG ファイルを選択してください。</translation>
    </message>
    <message>
        <source>This is a picture, but neither PNG nor JPG, whatever its name says. Choose a PNG or JPG file.</source>
        <translation>ファイル名にかかわらず、これは PNG でも JPG でもない画像です。PNG または JPG ファイルを選択してください。</translation>
    </message>
    <message>
        <source>This PNG is animated, and pictures of people may not move. Choose a still picture.</source>
        <translation>この PNG はアニメーションです。人物の画像に動画は使用できません。静止画を選択してください。</translation>
    </message>
    <message>
        <source>This picture has more than %1 million pixels. Choose a smaller one.</source>
        <translation>この画像は %1 百万ピクセルを超えています。より小さい画像を選択してください。</translation>
    </message>
    <message>
        <source>This file is larger than %1. Choose a smaller one.</source>
        <translation>このファイルは %1 を超えています。より小さいファイルを選択してください。</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be opened. Choose another one.</source>
        <translation>この画像は破損しており、開けません。別の画像を選択してください。</translation>
    </message>
    <message>
        <source>This file cannot be read. It may be gone, or not yours to open.</source>
        <translation>このファイルを読み込めません。すでに存在しないか、開く権限がない可能性があります。</translation>
    </message>
</context>
<context>
    <name>rollcall::PracticeService</name>
    <message>
        <source>The practice service could not be started: %1 is missing or cannot be run.</source>
        <translation>練習用サービスを開始できませんでした: %1 がないか、実行できません。</translation>
    </message>
    <message>
        <source>The practice service started in a way that is not understood.</source>
        <translation>練習用サービスの起動時の応答を解釈できません。</translation>
    </message>
    <message>
        <source>The practice service ended %1 times and is not started again.</source>
        <translation>練習用サービスが %1 回終了したため、再起動は行われません。</translation>
    </message>
</context>
<context>
    <name>rollcall::RawEdit</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>A record is an object: it begins with { and ends with }.</source>
        <translation>レコードはオブジェクトです。{ で始まり } で終わります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service decides what a record has beside its fields.</source>
        <translation>フィールド以外にレコードが持つ内容は、サービスが決定します。</translation>
    </message>
    <message>
        <source>This is not the kind of value that belongs here.</source>
        <translation>値の種類がここに合いません。</translation>
    </message>
</context>
<context>
    <name>rollcall::RawView</name>
    <message>
        <source>The record as text; what is changed here is changed in the fields above</source>
        <translation>レコードのテキスト。ここでの変更は上のフィールドにも反映されます</translation>
    </message>
    <message>
        <source>The record as text</source>
        <translation>レコードのテキスト</translation>
    </message>
</context>
<context>
    <name>rollcall::ReceiptTable</name>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Intended</source>
        <translation>意図した値</translation>
    </message>
    <message>
        <source>%1 has now</source>
        <translation>%1 の現在の値</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>not touched</source>
        <translation>変更対象外</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>changed although you did not touch it</source>
        <translation>変更していないのに変わっています</translation>
    </message>
    <message>
        <source>not kept by %1</source>
        <translation>%1 が保持していません</translation>
    </message>
    <message>
        <source>not changed as you wanted</source>
        <translation>意図どおりに変更されていません</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 value(s) differ(s).</source>
        <translation>
            <numerusform>%1 個の値のうち %n 個が異なります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that you did not touch changed as well.</source>
        <translation>
            <numerusform>変更していない値 %n 個も変わっています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::RecordForm</name>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>this service has no phone numbers</source>
        <translation>このサービスには電話番号がありません</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>The service sent nothing beyond the fields above.</source>
        <translation>上のフィールド以外に、サービスから送られた内容はありません。</translation>
    </message>
</context>
<context>
    <name>rollcall::RecordPreview</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Choose a row to see the record here.</source>
        <translation>行を選択すると、ここにレコードが表示されます。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>統合…</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>レコードのフィールド</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>identifier and service</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Read from %1 %2</source>
        <comment>service and when, &quot;Read from XRAS 2 min ago&quot;</comment>
        <translation>%1 から読み込み: %2</translation>
    </message>
    <message>
        <source>— empty</source>
        <translation>— 空</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rollcall::RecordTableView</name>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sort by %1, ascending</source>
        <translation>%1 で並べ替え、昇順</translation>
    </message>
    <message>
        <source>Sort by %1, descending</source>
        <translation>%1 で並べ替え、降順</translation>
    </message>
    <message>
        <source>In the order of the service</source>
        <translation>サービスの順序</translation>
    </message>
    <message>
        <source>Sorting waits for a complete list</source>
        <translation>一覧の読み込みが完了すると並べ替えられます</translation>
    </message>
    <message>
        <source>Move %1 towards the start</source>
        <translation>%1 を先頭側へ移動</translation>
    </message>
    <message>
        <source>Move %1 towards the end</source>
        <translation>%1 を末尾側へ移動</translation>
    </message>
    <message>
        <source>Fit %1 to its content</source>
        <translation>%1 を内容に合わせる</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
</context>
<context>
    <name>rollcall::RecordsPage</name>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection and kind of record</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>Search %1 by %2</source>
        <translation>%1 を検索: %2</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>%1 の全件</translation>
    </message>
    <message>
        <source>Exact username or ID in %1</source>
        <translation>%1 のユーザー名または ID（完全一致）</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>接続がありません。</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 に接続していません。</translation>
    </message>
    <message>
        <source>%1 cannot search these; the filter narrows what is loaded.</source>
        <translation>%1 ではこれらを検索できません。絞り込みは読み込み済みの内容に適用されます。</translation>
    </message>
    <message>
        <source>Nothing is loaded that could be filtered.</source>
        <translation>絞り込める読み込み済みの行がありません。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>接続がまだありません。</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>接続を追加…</translation>
    </message>
    <message>
        <source>Open its settings…</source>
        <translation>設定を開く…</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n loaded rows contains “%1”.</source>
        <translation>
            <numerusform>読み込み済みの %n 行に「%1」を含むものはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n loaded rows fits the conditions.</source>
        <translation>
            <numerusform>読み込み済みの %n 行に条件に合うものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all loaded rows</source>
        <translation>読み込み済みの行をすべて表示</translation>
    </message>
    <message>
        <source>%1 has none that fits the conditions.</source>
        <translation>%1 には条件に合うものがありません。</translation>
    </message>
    <message>
        <source>%1 has none of these.</source>
        <translation>%1 には該当するものがありません。</translation>
    </message>
    <message>
        <source>%1 found nobody by “%2”.</source>
        <translation>%1 では「%2」に一致する人は見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1 has nobody with “%2”, or does not let you see them.</source>
        <translation>%1 に「%2」の人はいないか、閲覧が許可されていません。</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>再度検索</translation>
    </message>
    <message>
        <source>Search %1 by %2; who is found is listed here.</source>
        <translation>%1 を検索: %2。見つかった人はここに一覧表示されます。</translation>
    </message>
    <message>
        <source>%1 offers no list; an exact username or ID finds one person.</source>
        <translation>%1 には一覧がありません。正確なユーザー名または ID で 1 人を検索できます。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Type an identifier</source>
        <translation>識別子を入力</translation>
    </message>
    <message>
        <source>Sorting out %1 rows…</source>
        <translation>%1 行を選別しています…</translation>
    </message>
    <message>
        <source>%1 says there are %2; scrolling loads more</source>
        <translation>%1 によると全 %2 件。スクロールすると続きを読み込みます</translation>
    </message>
    <message>
        <source>More exist; scrolling loads them</source>
        <translation>続きがあります。スクロールすると読み込みます</translation>
    </message>
    <message>
        <source>%1 returns at most %2, refine your search</source>
        <translation>%1 が返すのは最大 %2 件です。検索を絞り込んでください</translation>
    </message>
    <message>
        <source>%1 cut the list; there may be more</source>
        <translation>%1 が一覧を途中で打ち切りました。ほかにもある可能性があります</translation>
    </message>
    <message>
        <source>Everyone %1 found</source>
        <translation>%1 で見つかった全員</translation>
    </message>
    <message>
        <source>There may be more; the last question was not answered</source>
        <translation>ほかにもある可能性があります。最後の問い合わせに応答がありませんでした</translation>
    </message>
    <message>
        <source>%1 of %2 loaded match</source>
        <translation>読み込み済み %2 件中 %1 件が一致</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 件を表示</translation>
    </message>
    <message>
        <source>%1 loaded</source>
        <translation>%1 件を読み込み済み</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 件を選択</translation>
    </message>
    <message>
        <source>All %1 that match are selected</source>
        <translation>一致する %1 件すべてを選択中</translation>
    </message>
    <message>
        <source>All %1 are selected</source>
        <translation>%1 件すべてを選択中</translation>
    </message>
    <message>
        <source>All %1 loaded so far are selected</source>
        <translation>これまでに読み込んだ %1 件すべてを選択中</translation>
    </message>
    <message>
        <source>Not sorted: %1 cut the list, so the order of a part would mislead</source>
        <translation>並べ替えなし: %1 が一覧を途中で打ち切ったため、一部だけを並べ替えると誤解を招きます</translation>
    </message>
    <message>
        <source>Not sorted: the list is not complete yet</source>
        <translation>並べ替えなし: 一覧の読み込みがまだ完了していません</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>一覧は空です。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Filter the loaded rows</source>
        <translation>読み込み済みの行を絞り込み</translation>
    </message>
    <message>
        <source>Filter here</source>
        <translation>ここで絞り込み</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>列と順序</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再度問い合わせ</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>問い合わせを中止</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>統合…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>形式を指定してコピー…</translation>
    </message>
    <message>
        <source>Export this view…</source>
        <translation>このビューをエクスポート…</translation>
    </message>
    <message>
        <source>Add a condition…</source>
        <translation>条件を追加…</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>このビューを保存…</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 の値</translation>
    </message>
    <message>
        <source>Rows, as a table</source>
        <translation>行（表形式）</translation>
    </message>
    <message>
        <source>Records, as JSON</source>
        <translation>レコード（JSON）</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Links for this console</source>
        <translation>このコンソール用のリンク</translation>
    </message>
    <message>
        <source>Requests, for curl</source>
        <translation>リクエスト（curl 用）</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 が応答しません。</translation>
    </message>
    <message>
        <source>These are people who were read here earlier, as they were then. It is asked again by itself; meanwhile nothing can be sent, and what you change is kept as a draft.</source>
        <translation>以前ここで読み込んだ人物を、その時点の内容で表示しています。サービスへの再度の問い合わせは自動で行われます。それまでの間は何も送信できず、変更した内容は下書きとして保存されます。</translation>
    </message>
    <message>
        <source>Everyone of %1 who was read here</source>
        <translation>ここで読み込んだ %1 の全員</translation>
    </message>
    <message>
        <source>Shows only loaded rows that contain these words (%1)</source>
        <translation>読み込み済みの行のうち、入力した語を含む行だけを表示します (%1)</translation>
    </message>
</context>
<context>
    <name>rollcall::RequestLog</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 on the way, %2 at the service, %3 here</source>
        <comment>durations</comment>
        <translation>通信 %1、サービス側 %2、コンソール側 %3</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <comment>answer of a service</comment>
        <translation>%1、試行 %2 回目</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>時間の内訳</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>rollcall::RequestStrip</name>
    <message>
        <source>Why is it slow?</source>
        <translation>応答が遅い理由</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>on the way: finding the service and connecting</source>
        <translation>通信: サービスの名前解決と接続</translation>
    </message>
    <message>
        <source>at the service</source>
        <translation>サービス側</translation>
    </message>
    <message>
        <source>here: waiting for a turn or a pause, and reading the answer</source>
        <translation>コンソール側: 順番待ち、間隔を空けるための待機、応答の読み込み</translation>
    </message>
    <message>
        <source>The last requests</source>
        <translation>直近のリクエスト</translation>
    </message>
    <message>
        <source>Nothing has been asked of a service yet.</source>
        <translation>サービスへの問い合わせはまだ行われていません。</translation>
    </message>
    <message numerus="yes">
        <source>The last %n request(s): %1 on the way, %2 at the services, %3 here.</source>
        <comment>durations</comment>
        <translation>
            <numerusform>直近のリクエスト %n 件: 通信 %1、サービス側 %2、コンソール側 %3。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ReviewStrip</name>
    <message>
        <source>Nothing has been sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>理由またはチケット</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>送信をキャンセル</translation>
    </message>
    <message>
        <source>Review of the staged changes</source>
        <translation>未送信の変更の確認</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>identifier and connection</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>sensitive, always reviewed</source>
        <translation>機密性が高いため、必ず確認</translation>
    </message>
    <message>
        <source>Review the new record</source>
        <translation>新しいレコードを確認</translation>
    </message>
    <message>
        <source>Review the new record of</source>
        <translation>次の新しいレコードを確認:</translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s) to</source>
        <translation>
            <numerusform>次への変更 %n 件を確認:</numerusform>
        </translation>
    </message>
    <message>
        <source>Create record</source>
        <translation>レコードを作成</translation>
    </message>
    <message numerus="yes">
        <source>Send %n change(s)</source>
        <translation>
            <numerusform>変更 %n 件を送信</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, was %2, becomes %3</source>
        <comment>a field and its values</comment>
        <translation>%1、変更前は %2、変更後は %3</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::SavedViews</name>
    <message>
        <source>Views (*.json)</source>
        <translation>ビュー (*.json)</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>このビューを保存</translation>
    </message>
    <message>
        <source>Name of the view; one that has the name is replaced</source>
        <translation>ビューの名前。同じ名前のビューは置き換えられます</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>ビューの名前</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>このビューを保存…</translation>
    </message>
    <message>
        <source>Export all views…</source>
        <translation>すべてのビューをエクスポート…</translation>
    </message>
    <message>
        <source>Import views…</source>
        <translation>ビューをインポート…</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>ビューをエクスポート</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>Views exported</source>
        <translation>ビューをエクスポートしました</translation>
    </message>
    <message>
        <source>What is searched for stands in the file as it was typed: %1</source>
        <translation>検索する内容は、入力したとおりファイルに含まれます: %1</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>ビューをインポート</translation>
    </message>
    <message>
        <source>The views were not imported.</source>
        <translation>ビューはインポートされませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) added</source>
        <translation>
            <numerusform>%n 件のビューを追加しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no list of views, or it is damaged.</source>
        <translation>%1 はビューの一覧ではないか、破損しています。</translation>
    </message>
    <message>
        <source>All loaded</source>
        <translation>すべて読み込み済み</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>このビューの名前を変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
</context>
<context>
    <name>rollcall::SecretField</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not shown</source>
        <translation>%1: 表示していません</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 を隠す</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
</context>
<context>
    <name>rollcall::Sidebar</name>
    <message>
        <source>Connections, views and people</source>
        <translation>接続、ビュー、人物</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>Connect a service…</source>
        <translation>サービスに接続…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>このビューを保存</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存したビュー</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Pinned people</source>
        <translation>固定した人物</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>People you open appear here.</source>
        <translation>開いた人物がここに表示されます。</translation>
    </message>
    <message>
        <source>Recent people</source>
        <translation>最近の人物</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>固定を解除</translation>
    </message>
</context>
<context>
    <name>rollcall::StartPage</name>
    <message>
        <source>First steps</source>
        <translation>最初のステップ</translation>
    </message>
    <message>
        <source>Look someone up</source>
        <translation>人を検索</translation>
    </message>
    <message>
        <source>Connect a service…</source>
        <translation>サービスに接続…</translation>
    </message>
    <message>
        <source>Or try one of these</source>
        <translation>または、次の例を試す</translation>
    </message>
    <message>
        <source>a name: everyone who has it</source>
        <translation>名前: 同じ名前の全員</translation>
    </message>
    <message>
        <source>a username: two services know it</source>
        <translation>ユーザー名: 2 つのサービスに登録あり</translation>
    </message>
    <message>
        <source>the number of an account, from a ticket</source>
        <translation>チケットに記載されたアカウントの番号</translation>
    </message>
    <message>
        <source>a name with two accounts of one person</source>
        <translation>1 人で 2 つのアカウントを持つ名前</translation>
    </message>
    <message>
        <source>First five steps</source>
        <translation>最初の 5 つのステップ</translation>
    </message>
    <message>
        <source>Practice is running</source>
        <translation>練習を実行中</translation>
    </message>
    <message>
        <source>started with the console</source>
        <translation>コンソールとともに開始</translation>
    </message>
    <message>
        <source>Look up a person</source>
        <translation>人を検索する</translation>
    </message>
    <message>
        <source>Change one field, review it, send it</source>
        <translation>フィールドを 1 つ変更し、確認して送信する</translation>
    </message>
    <message>
        <source>Merge two accounts</source>
        <translation>2 つのアカウントを統合する</translation>
    </message>
    <message>
        <source>Person menu</source>
        <translation>「人物」メニュー</translation>
    </message>
    <message>
        <source>Connect your own service</source>
        <translation>自分のサービスに接続する</translation>
    </message>
    <message>
        <source>File menu</source>
        <translation>「ファイル」メニュー</translation>
    </message>
    <message>
        <source>Start with Practice</source>
        <translation>練習から始める</translation>
    </message>
    <message>
        <source>Invented people with planted duplicates. Nothing leaves this computer.</source>
        <translation>意図的に重複を含めた架空の人物。このコンピューターの外には何も送信されません。</translation>
    </message>
    <message>
        <source>By name, e-mail address, username or number, in all connected services at once.</source>
        <translation>名前、メールアドレス、ユーザー名、番号で、接続中のすべてのサービスを一度に検索します。</translation>
    </message>
</context>
<context>
    <name>rollcall::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) with unknown outcome</source>
        <translation>
            <numerusform>結果が不明な変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>%1 から応答がありません</translation>
    </message>
    <message numerus="yes">
        <source>Signed in to %1 for %n minute(s)</source>
        <translation>
            <numerusform>%1 へのサインイン: 残り %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), %1 s</source>
        <translation>
            <numerusform>リクエスト %n 件、%1 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is it slow?</source>
        <translation>応答が遅い理由</translation>
    </message>
    <message>
        <source>Personal data is masked (%1)</source>
        <translation>個人データを隠しています（%1）</translation>
    </message>
</context>
<context>
    <name>rollcall::TabArea</name>
    <message>
        <source>has unsent changes</source>
        <translation>未送信の変更あり</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>not as intended</source>
        <translation>意図と異なります</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 を閉じる</translation>
    </message>
</context>
<context>
    <name>rollcall::TestPanel</name>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>The test asks step by step and says what it finds. It only reads.</source>
        <translation>テストは順に問い合わせ、結果を示します。読み取りのみ行います。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テストしています…</translation>
    </message>
    <message>
        <source>A test is running.</source>
        <translation>テストを実行中です。</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1, %2 s. Only reads were sent.</source>
        <translation>%1、%2 秒。読み取りのみ送信しました。</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>再度テスト</translation>
    </message>
    <message>
        <source>Not usable like this. The step with the red sign says what to change.</source>
        <translation>このままでは使用できません。赤い印の付いた段階に、変更すべき点が示されています。</translation>
    </message>
    <message>
        <source>Usable, with the restrictions named above.</source>
        <translation>上記の制限の範囲で使用できます。</translation>
    </message>
    <message>
        <source>Usable.</source>
        <translation>使用できます。</translation>
    </message>
</context>
<context>
    <name>rollcall::Timeline</name>
    <message>
        <source>outcome not known yet</source>
        <translation>結果は未確定</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>outcome unknown for good</source>
        <translation>結果は不明のまま</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>履歴</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s)</source>
        <translation>
            <numerusform>以前のイベント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed from this computer.</source>
        <translation>このコンピューターからの変更はありません。</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>an account of this computer</comment>
        <translation>実行者: %1</translation>
    </message>
    <message>
        <source>%1, as the service says</source>
        <comment>a date it keeps</comment>
        <translation>%1、サービスの情報による</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>two values</comment>
        <translation>%1 から %2 へ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rollcall::ViewExport</name>
    <message>
        <source>Export this view</source>
        <translation>このビューをエクスポート</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>All that match (%1)</source>
        <translation>一致するものすべて (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Selected (%1)</source>
        <translation>選択したもの (%1)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>CSV: the columns as they are shown</source>
        <translation>CSV: 表示どおりの列</translation>
    </message>
    <message>
        <source>JSON Lines: whole records</source>
        <translation>JSON Lines: レコード全体</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>列の区切り</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, as older spreadsheets need it</source>
        <translation>先頭にバイトオーダーマークを付ける（古い表計算ソフトに必要）</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>More exist than are loaded; they are loaded first.</source>
        <translation>未読み込みのものがあります。先に読み込まれます。</translation>
    </message>
    <message>
        <source>The service cut the list; what it left out is not in the file.</source>
        <translation>サービスが一覧を途中で打ち切りました。除外されたものはファイルに含まれません。</translation>
    </message>
    <message>
        <source>The file holds personal data as it is, readable for everyone who has it.</source>
        <translation>ファイルには個人データがそのまま含まれ、ファイルを持つ人は誰でも読むことができます。</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Records (*.jsonl)</source>
        <translation>レコード (*.jsonl)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>何もエクスポートされませんでした。</translation>
    </message>
    <message>
        <source>The rest of the list could not be loaded; ask again, then export.</source>
        <translation>一覧の残りを読み込めませんでした。再度問い合わせてから、エクスポートしてください。</translation>
    </message>
    <message>
        <source>%1 loaded…</source>
        <translation>%1 件を読み込み済み…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported</source>
        <translation>
            <numerusform>%n 行をエクスポートしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>2 to 50 characters with at least one letter or number. Once set, AMO cannot make it empty again.</source>
        <translation>2～50 文字で、英字または数字を 1 文字以上含めます。一度設定すると、AMO では空に戻せません。</translation>
    </message>
    <message>
        <source>A developer answers my review</source>
        <translation>自分のレビューに開発者が返信したとき</translation>
    </message>
    <message>
        <source>A reviewer has looked at my add-on</source>
        <translation>レビュー担当者が自分のアドオンを審査したとき</translation>
    </message>
    <message>
        <source>A web address outside AMO, beginning with http:// or https://.</source>
        <translation>http:// または https:// で始まる、AMO 以外の Web アドレス。</translation>
    </message>
    <message>
        <source>AMO ignores changes of the username</source>
        <translation>AMO はユーザー名の変更を無視します</translation>
    </message>
    <message>
        <source>AMO makes the small version in the background: a new picture can take a moment to appear.</source>
        <translation>AMO はバックグラウンドで縮小版を作成します。新しい画像が表示されるまで少し時間がかかることがあります。</translation>
    </message>
    <message>
        <source>AMO sends this in any case</source>
        <translation>AMO が必ず送信</translation>
    </message>
    <message>
        <source>AMO would change it for whoever is signed in, not for this account</source>
        <translation>AMO では、このアカウントではなくサインイン中のユーザーについて変更されます</translation>
    </message>
    <message>
        <source>About the service, not the person: whether it only reads at the moment, and its notice.</source>
        <translation>人物ではなくサービスについての情報: 現在読み取り専用かどうかと、お知らせ。</translation>
    </message>
    <message>
        <source>Academic status</source>
        <translation>学術上の身分</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Accounts elsewhere</source>
        <translation>外部サービスのアカウント</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Active since</source>
        <translation>有効化日時</translation>
    </message>
    <message>
        <source>Add-on developer</source>
        <translation>アドオン開発者</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>アドオン</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Alternative name</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>An opt-out that was recorded stays as it is</source>
        <translation>記録された配信停止は変更できません</translation>
    </message>
    <message>
        <source>Any wording is accepted; the list holds the usual ones.</source>
        <translation>どのような表記でも入力できます。一覧は一般的なものです。</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Authoritative groups</source>
        <translation>正式なグループ</translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation>平均評価</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>自己紹介</translation>
    </message>
    <message>
        <source>Bugzilla ID</source>
        <translation>Bugzilla ID</translation>
    </message>
    <message>
        <source>Bugzilla e-mail</source>
        <translation>Bugzilla メールアドレス</translation>
    </message>
    <message>
        <source>Change it at the identity</source>
        <translation>アイデンティティ側で変更してください</translation>
    </message>
    <message>
        <source>Changed by the person in the Mozilla account</source>
        <translation>本人が Mozilla アカウントで変更</translation>
    </message>
    <message>
        <source>Changed by uploading or deleting the picture</source>
        <translation>画像のアップロードまたは削除により変更</translation>
    </message>
    <message>
        <source>Changed only by deleting the account</source>
        <translation>アカウントの削除によってのみ変更</translation>
    </message>
    <message>
        <source>Chosen at the sign-in</source>
        <translation>サインイン時に選択</translation>
    </message>
    <message>
        <source>Chosen when the account is connected</source>
        <translation>アカウントの接続時に選択</translation>
    </message>
    <message>
        <source>Come from the groups the person is in</source>
        <translation>本人が属するグループにより決定</translation>
    </message>
    <message>
        <source>Comes from the provider</source>
        <translation>プロバイダーから取得</translation>
    </message>
    <message>
        <source>Communicate through</source>
        <translation>連絡の経由先</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>コストセンター</translation>
    </message>
    <message>
        <source>Counted by AMO</source>
        <translation>AMO が集計</translation>
    </message>
    <message>
        <source>Country of residence</source>
        <translation>居住国</translation>
    </message>
    <message>
        <source>Counts only when the person is created; XRAS ignores it afterwards</source>
        <translation>人物の作成時にのみ有効。以降 XRAS は無視します</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Created by user</source>
        <translation>作成したユーザー</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>座席番号</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>ディレクター</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Firefox account ID</source>
        <translation>Firefox アカウント ID</translation>
    </message>
    <message>
        <source>Firefox account e-mail</source>
        <translation>Firefox アカウント メールアドレス</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Follows the display name</source>
        <translation>表示名に連動</translation>
    </message>
    <message>
        <source>For developers</source>
        <translation>開発者向け</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>全員向け</translation>
    </message>
    <message>
        <source>Founding member</source>
        <translation>創設メンバー</translation>
    </message>
    <message>
        <source>Free text; XRAS keeps it as it is typed.</source>
        <translation>自由入力。XRAS は入力されたとおりに保持します。</translation>
    </message>
    <message>
        <source>From a letter of AMO: …/users/unsubscribe/…</source>
        <translation>AMO からのメールに記載: …/users/unsubscribe/…</translation>
    </message>
    <message>
        <source>Fun title</source>
        <translation>ユーモア肩書き</translation>
    </message>
    <message>
        <source>Further e-mail 1</source>
        <translation>追加のメールアドレス 1</translation>
    </message>
    <message>
        <source>Further e-mail 2</source>
        <translation>追加のメールアドレス 2</translation>
    </message>
    <message>
        <source>Further e-mail 3</source>
        <translation>追加のメールアドレス 3</translation>
    </message>
    <message>
        <source>GitHub ID (version 3)</source>
        <translation>GitHub ID（バージョン 3）</translation>
    </message>
    <message>
        <source>GitHub ID (version 4)</source>
        <translation>GitHub ID（バージョン 4）</translation>
    </message>
    <message>
        <source>GitHub e-mail</source>
        <translation>GitHub メールアドレス</translation>
    </message>
    <message>
        <source>Given by AMO when the account was made</source>
        <translation>アカウント作成時に AMO が付与</translation>
    </message>
    <message>
        <source>Given by Passport when the account is connected</source>
        <translation>アカウントの接続時に Passport が付与</translation>
    </message>
    <message>
        <source>Given by Passport when the account was made</source>
        <translation>アカウント作成時に Passport が付与</translation>
    </message>
    <message>
        <source>Given by the person at ORCID; XRAS has no way to set it</source>
        <translation>本人が ORCID で登録。XRAS では設定できません</translation>
    </message>
    <message>
        <source>Given by the store</source>
        <translation>ストアが付与</translation>
    </message>
    <message>
        <source>Given by the store when the identity is created</source>
        <translation>アイデンティティの作成時にストアが付与</translation>
    </message>
    <message>
        <source>Given by the store when the webhook is created</source>
        <translation>Webhook の作成時にストアが付与</translation>
    </message>
    <message>
        <source>Google ID</source>
        <translation>Google ID</translation>
    </message>
    <message>
        <source>Google e-mail</source>
        <translation>Google メールアドレス</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Group name</source>
        <translation>グループ名</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Groups and access</source>
        <translation>グループとアクセス</translation>
    </message>
    <message>
        <source>HR system groups</source>
        <translation>人事システムのグループ</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>ホームページ</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>ID of the identity that registered this one.</source>
        <translation>これを登録したアイデンティティの ID。</translation>
    </message>
    <message>
        <source>ID of the identity whose addresses are used instead of the own ones.</source>
        <translation>自身のアドレスの代わりに使用するアドレスを持つアイデンティティの ID。</translation>
    </message>
    <message>
        <source>IDs of the groups.</source>
        <translation>グループの ID。</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>アイデンティティ</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Kept by Passport</source>
        <translation>Passport が管理</translation>
    </message>
    <message>
        <source>Kept by the identity service; XRAS has no way to set it</source>
        <translation>アイデンティティサービスが管理。XRAS では設定できません</translation>
    </message>
    <message>
        <source>Kept by the store</source>
        <translation>ストアが管理</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Kind of worker</source>
        <translation>雇用形態</translation>
    </message>
    <message>
        <source>LDAP ID</source>
        <translation>LDAP ID</translation>
    </message>
    <message>
        <source>LDAP e-mail</source>
        <translation>LDAP メールアドレス</translation>
    </message>
    <message>
        <source>LDAP groups</source>
        <translation>LDAP グループ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language and country, as eng_ZA.</source>
        <translation>言語と国。例: eng_ZA</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>最終更新日時</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最終サインイン</translation>
    </message>
    <message>
        <source>Layout of the details, not a count of changes. Set by the programs that write them.</source>
        <translation>詳細の構造の版であり、変更の回数ではありません。詳細を書き込むプログラムが設定します。</translation>
    </message>
    <message>
        <source>Left empty, AMO makes one up.</source>
        <translation>空の場合は AMO が作成します。</translation>
    </message>
    <message>
        <source>Left empty, the account has no rights.</source>
        <translation>空の場合、アカウントに権限はありません。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Linked by the person through ORCID; XRAS has no way to set it</source>
        <translation>本人が ORCID を通じて連携。XRAS では設定できません</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Made by AMO from the ID</source>
        <translation>AMO が ID から作成</translation>
    </message>
    <message>
        <source>Made by AMO from the Mozilla account</source>
        <translation>AMO が Mozilla アカウントから作成</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>マネージャー</translation>
    </message>
    <message>
        <source>May use: calls to action in media</source>
        <translation>使用可: メディア内の行動喚起</translation>
    </message>
    <message>
        <source>May use: calls to action in the editor</source>
        <translation>使用可: エディター内の行動喚起</translation>
    </message>
    <message>
        <source>May use: embedding in the editor</source>
        <translation>使用可: エディターでの埋め込み</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>ミドルネーム</translation>
    </message>
    <message>
        <source>Mozilla account ID</source>
        <translation>Mozilla アカウント ID</translation>
    </message>
    <message>
        <source>Mozilla needs to reach me about my add-on</source>
        <translation>自分のアドオンについて Mozilla から連絡が必要なとき</translation>
    </message>
    <message>
        <source>Mozillians ID</source>
        <translation>Mozillians ID</translation>
    </message>
    <message>
        <source>Mozillians groups</source>
        <translation>Mozillians グループ</translation>
    </message>
    <message>
        <source>My add-on could not be made compatible</source>
        <translation>自分のアドオンに互換性を持たせられなかったとき</translation>
    </message>
    <message>
        <source>My add-on was made compatible</source>
        <translation>自分のアドオンに互換性が付与されたとき</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Names of details</source>
        <translation>詳細の名前</translation>
    </message>
    <message>
        <source>Needed for every change; nobody else may have it.</source>
        <translation>すべての変更に必要です。ほかの人と重複できません。</translation>
    </message>
    <message>
        <source>New add-ons or features of Firefox</source>
        <translation>Firefox の新しいアドオンや機能</translation>
    </message>
    <message>
        <source>News for developers</source>
        <translation>開発者向けのお知らせ</translation>
    </message>
    <message>
        <source>Nicknames</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>No display name chosen</source>
        <translation>表示名の設定なし</translation>
    </message>
    <message>
        <source>No username chosen</source>
        <translation>ユーザー名の設定なし</translation>
    </message>
    <message>
        <source>No: a placeholder that is not yet linked to a real identity and waits in the reconcile queue.</source>
        <translation>「いいえ」の場合: 実際のアイデンティティにまだ関連付けられておらず、照合待ちキューにある仮のレコードです。</translation>
    </message>
    <message>
        <source>Nobody else has it; the account is found by it.</source>
        <translation>ほかの人と重複しません。アカウントはこれで検索されます。</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Number at the source</source>
        <translation>依頼元での番号</translation>
    </message>
    <message>
        <source>ORCID</source>
        <translation>ORCID</translation>
    </message>
    <message>
        <source>ORCID permission</source>
        <translation>ORCID の許可</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>職業</translation>
    </message>
    <message>
        <source>Of a Mozilla account, where there is one for tests.</source>
        <translation>Mozilla アカウントのもの。テスト用の Mozilla アカウントがある場合に使用します。</translation>
    </message>
    <message>
        <source>Of the account at the provider. Passport keeps it and does not show it again.</source>
        <translation>プロバイダーのアカウントのもの。Passport が保持し、再び表示されることはありません。</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>オフィス</translation>
    </message>
    <message>
        <source>One address a line.</source>
        <translation>1 行に 1 つのアドレス。</translation>
    </message>
    <message>
        <source>One number a line, with + and country code. What the store knows of a number (default, opted out) stays with it.</source>
        <translation>1 行に 1 つの番号。+ と国番号を付けます。ストアが番号について保持する情報（既定、配信停止）はそのまま残ります。</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>登録者</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>配信停止</translation>
    </message>
    <message>
        <source>Opt-outs, opt-ins and failures are reported only when this user causes them.</source>
        <translation>配信停止、配信再開、失敗は、このユーザーが行った場合にのみ通知されます。</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Other usernames</source>
        <translation>その他のユーザー名</translation>
    </message>
    <message>
        <source>PGP fingerprints</source>
        <translation>PGP フィンガープリント</translation>
    </message>
    <message>
        <source>PGP public keys</source>
        <translation>PGP 公開鍵</translation>
    </message>
    <message>
        <source>POSIX ID</source>
        <translation>POSIX ID</translation>
    </message>
    <message>
        <source>Passport changes nobody but yourself</source>
        <translation>Passport で変更できるのは自分自身のみ</translation>
    </message>
    <message>
        <source>Passport does not show it again</source>
        <translation>Passport では再表示されません</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Personnel code</source>
        <translation>職員番号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Plan and features</source>
        <translation>プランと機能</translation>
    </message>
    <message>
        <source>Preferred address</source>
        <translation>優先アドレス</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>プロフィールページ</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>代名詞</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Public add-ons</source>
        <translation>公開アドオン</translation>
    </message>
    <message>
        <source>Read the developer agreement</source>
        <translation>開発者契約の閲覧日時</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>理由またはチケット</translation>
    </message>
    <message>
        <source>Receives the reports, with personal data in them.</source>
        <translation>通知の送信先。通知には個人データが含まれます。</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>照合済み</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録日時</translation>
    </message>
    <message>
        <source>Recorded by AMO at sign-in</source>
        <translation>サインイン時に AMO が記録</translation>
    </message>
    <message>
        <source>Recorded by AMO when the account was made</source>
        <translation>アカウント作成時に AMO が記録</translation>
    </message>
    <message>
        <source>Recorded by AMO when the person accepted it</source>
        <translation>本人の同意時に AMO が記録</translation>
    </message>
    <message>
        <source>Recorded by AMO when the picture was uploaded</source>
        <translation>画像のアップロード時に AMO が記録</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>SSH fingerprints</source>
        <translation>SSH フィンガープリント</translation>
    </message>
    <message>
        <source>SSH public keys</source>
        <translation>SSH 公開鍵</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Set when the person is created; merge to change it</source>
        <translation>人物の作成時に設定。変更するには統合してください</translation>
    </message>
    <message>
        <source>Shirt size</source>
        <translation>シャツのサイズ</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>表示される名前</translation>
    </message>
    <message>
        <source>Sign-in and permissions</source>
        <translation>サインインと権限</translation>
    </message>
    <message>
        <source>Sign-in groups</source>
        <translation>サインイングループ</translation>
    </message>
    <message>
        <source>Signed in from</source>
        <translation>サインイン元</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>サインインの手段</translation>
    </message>
    <message>
        <source>Sites at most</source>
        <translation>サイト数の上限</translation>
    </message>
    <message>
        <source>Somebody reviews my add-on</source>
        <translation>自分のアドオンにレビューが投稿されたとき</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>登録元</translation>
    </message>
    <message>
        <source>Source of the wish</source>
        <translation>依頼元</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>State of the service</source>
        <translation>サービスの状態</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Tells of the service itself, not of the person</source>
        <translation>人物ではなく、サービス自体の情報</translation>
    </message>
    <message>
        <source>Test account</source>
        <translation>テストアカウント</translation>
    </message>
    <message>
        <source>The Person API only reads</source>
        <translation>Person API は読み取りのみ</translation>
    </message>
    <message>
        <source>The application the token belongs to</source>
        <translation>トークンが属するアプリケーション</translation>
    </message>
    <message>
        <source>The last part of the link.</source>
        <translation>リンクの最後の部分。</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>The message arrived</source>
        <translation>メッセージが届いた</translation>
    </message>
    <message>
        <source>The name XRAS knows the person by. Upper and lower case count as the same.</source>
        <translation>XRAS がこの人物の識別に使う名前。大文字と小文字は区別されません。</translation>
    </message>
    <message>
        <source>The name of the country, in English.</source>
        <translation>国名（英語表記）。</translation>
    </message>
    <message>
        <source>The number of the call, message or ticket there.</source>
        <translation>依頼元での通話、メッセージ、チケットの番号。</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>The store does not check it: one that does not exist is never reported.</source>
        <translation>ストアは検査しません。存在しないイベントは通知されません。</translation>
    </message>
    <message>
        <source>The store only lets groups be read</source>
        <translation>ストアではグループは読み取りのみ可能</translation>
    </message>
    <message>
        <source>The store only lets users be read</source>
        <translation>ストアではユーザーは読み取りのみ可能</translation>
    </message>
    <message>
        <source>The store sets it to whoever saves</source>
        <translation>保存したユーザーをストアが設定</translation>
    </message>
    <message>
        <source>The whole name, in stores that do not keep its parts.</source>
        <translation>名前全体。名前を部分ごとに保持しないストアで使用します。</translation>
    </message>
    <message>
        <source>The wish</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Theme artist</source>
        <translation>テーマ作者</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Token secret</source>
        <translation>トークンシークレット</translation>
    </message>
    <message>
        <source>Told by the store</source>
        <translation>ストアが通知した情報</translation>
    </message>
    <message>
        <source>Twitter alone has one.</source>
        <translation>Twitter のみにあります。</translation>
    </message>
    <message>
        <source>Type of address</source>
        <translation>アドレスの種類</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Unsubscribe link</source>
        <translation>購読解除リンク</translation>
    </message>
    <message>
        <source>Up to 255 characters. AMO refuses links in it.</source>
        <translation>255 文字まで。AMO はリンクを含むものを拒否します。</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Updated by user</source>
        <translation>更新したユーザー</translation>
    </message>
    <message>
        <source>Uploaded as</source>
        <translation>アップロード形式</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Version of the layout</source>
        <translation>構造の版</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <translation>Web アドレス</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>What the present sign-in allows.</source>
        <translation>現在のサインインで許可されている内容。</translation>
    </message>
    <message>
        <source>What visitors see: the display name, or a stand-in made from the ID.</source>
        <translation>閲覧者に表示される名前: 表示名、または ID から作成された代わりの名前。</translation>
    </message>
    <message>
        <source>Where the person changes it</source>
        <translation>本人が変更する場所</translation>
    </message>
    <message>
        <source>Where the person was registered.</source>
        <translation>人物が登録された場所。</translation>
    </message>
    <message>
        <source>Where the wish came from; the store keeps it.</source>
        <translation>依頼の出どころ。ストアに保持されます。</translation>
    </message>
    <message>
        <source>Whether the person has agreed to be written to.</source>
        <translation>本人が連絡を受けることに同意したかどうか。</translation>
    </message>
    <message>
        <source>Whether the person has let XRAS read the ORCID record.</source>
        <translation>本人が XRAS に ORCID レコードの読み取りを許可したかどうか。</translation>
    </message>
    <message>
        <source>Which address</source>
        <translation>対象のアドレス</translation>
    </message>
    <message>
        <source>Which kind of address is used first.</source>
        <translation>最初に使用するアドレスの種類。</translation>
    </message>
    <message>
        <source>Whoever created the webhook</source>
        <translation>Webhook を作成したユーザー</translation>
    </message>
    <message>
        <source>Whoever has it can act on GitHub in your name.</source>
        <translation>これを持つ人は、あなたの名義で GitHub を操作できます。</translation>
    </message>
    <message>
        <source>Whose it is. Empty once the identity was deleted.</source>
        <translation>対象のアイデンティティ。アイデンティティが削除されると空になります。</translation>
    </message>
    <message>
        <source>Whose notifications these are</source>
        <translation>通知の対象者</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>勤務</translation>
    </message>
    <message>
        <source>Worked out by AMO from the display name</source>
        <translation>AMO が表示名から算出</translation>
    </message>
    <message>
        <source>Worked out by AMO from the person&apos;s add-ons</source>
        <translation>AMO が本人のアドオンから算出</translation>
    </message>
    <message>
        <source>Worked out by AMO from the person&apos;s themes</source>
        <translation>AMO が本人のテーマから算出</translation>
    </message>
    <message>
        <source>Worked out by AMO from the ratings</source>
        <translation>AMO が評価から算出</translation>
    </message>
    <message>
        <source>Worked out by AMO from the username</source>
        <translation>AMO がユーザー名から算出</translation>
    </message>
    <message>
        <source>ad (LDAP), github, google-oauth2, oauth2 (Firefox account) or email.</source>
        <translation>ad（LDAP）、github、google-oauth2、oauth2（Firefox アカウント）、email のいずれか。</translation>
    </message>
    <message>
        <source>stop: one address; stopall: every one; unsubscribe: only written down; forget: the person was blanked.</source>
        <translation>stop: 1 つのアドレス、stopall: すべてのアドレス、unsubscribe: 記録のみ、forget: 本人の情報を消去。</translation>
    </message>
</context>
</TS>
