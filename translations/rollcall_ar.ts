<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>ConnectionFiles</name>
    <message>
        <source>Connections (*.json)</source>
        <translation>الاتصالات (*.json)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذّرت كتابة الملف.</translation>
    </message>
    <message>
        <source>Connections exported</source>
        <translation>صُدّرت الاتصالات</translation>
    </message>
    <message>
        <source>No secret is in the file %1.</source>
        <translation>لا يوجد أي سر في الملف %1.</translation>
    </message>
    <message>
        <source>The import was not finished.</source>
        <translation>لم يكتمل الاستيراد.</translation>
    </message>
    <message>
        <source>%1 is no list of connections, or it is damaged.</source>
        <translation>%1 ليس قائمة اتصالات، أو أنه تالف.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) added</source>
        <translation>
            <numerusform>لم يُضف أي اتصال</numerusform>
            <numerusform>أُضيف اتصال واحد</numerusform>
            <numerusform>أُضيف اتصالان</numerusform>
            <numerusform>أُضيفت %n اتصالات</numerusform>
            <numerusform>أُضيف %n اتصالًا</numerusform>
            <numerusform>أُضيف %n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>All connections of the file are there already.</source>
        <translation>جميع اتصالات الملف موجودة مسبقًا.</translation>
    </message>
    <message>
        <source>They start read-only, and their secrets have to be entered once.</source>
        <translation>تبدأ للقراءة فقط، ويجب إدخال أسرارها مرة واحدة.</translation>
    </message>
    <message>
        <source>Export connections without secrets</source>
        <translation>تصدير الاتصالات دون الأسرار</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>استيراد الاتصالات</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>This may not be left empty.</source>
        <translation>لا يجوز ترك هذا الحقل فارغًا.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>لا يلزم أي حرف.</numerusform>
            <numerusform>يلزم حرف واحد على الأقل.</numerusform>
            <numerusform>يلزم حرفان على الأقل.</numerusform>
            <numerusform>يلزم %n أحرف على الأقل.</numerusform>
            <numerusform>يلزم %n حرفًا على الأقل.</numerusform>
            <numerusform>يلزم %n حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s); this has %1.</source>
        <translation>
            <numerusform>لا يُسمح بأي حرف؛ وعدد الأحرف هنا %1.</numerusform>
            <numerusform>يُسمح بحرف واحد على الأكثر؛ وعدد الأحرف هنا %1.</numerusform>
            <numerusform>يُسمح بحرفين على الأكثر؛ وعدد الأحرف هنا %1.</numerusform>
            <numerusform>يُسمح بـ%n أحرف على الأكثر؛ وعدد الأحرف هنا %1.</numerusform>
            <numerusform>يُسمح بـ%n حرفًا على الأكثر؛ وعدد الأحرف هنا %1.</numerusform>
            <numerusform>يُسمح بـ%n حرف على الأكثر؛ وعدد الأحرف هنا %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a control character in this text.</source>
        <translation>يوجد حرف تحكم في هذا النص.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>لا يبدو هذا عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>A web address begins with http:// or https:// and names a host.</source>
        <translation>يبدأ عنوان الويب بـ http:// أو https:// ويذكر اسم مضيف.</translation>
    </message>
    <message>
        <source>This is no ORCID; one digit may be wrong.</source>
        <translation>هذا ليس معرّف ORCID؛ قد يكون أحد الأرقام خاطئًا.</translation>
    </message>
    <message>
        <source>This needs a whole number.</source>
        <translation>يلزم هنا عدد صحيح.</translation>
    </message>
    <message>
        <source>This needs a number.</source>
        <translation>يلزم هنا عدد.</translation>
    </message>
    <message>
        <source>This needs yes or no.</source>
        <translation>يلزم هنا نعم أو لا.</translation>
    </message>
    <message>
        <source>The service offers no such choice.</source>
        <translation>لا تتيح الخدمة هذا الاختيار.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>“%1” contains characters that nobody sees: %2.</source>
        <translation>«%1» يحتوي على أحرف غير مرئية: %2.</translation>
    </message>
    <message>
        <source>“%1” mixes letters of several scripts that can look the same.</source>
        <translation>«%1» يمزج حروفًا من كتابات مختلفة قد تبدو متشابهة.</translation>
    </message>
    <message>
        <source>There is nothing to carry over.</source>
        <translation>لا يوجد ما يُنقل.</translation>
    </message>
    <message>
        <source>This console does not know the field and cannot set it.</source>
        <translation>لا تعرف وحدة التحكم هذا الحقل ولا يمكنها تعيينه.</translation>
    </message>
    <message>
        <source>1 value kept from %1</source>
        <translation>الاحتفاظ بقيمة واحدة من %1</translation>
    </message>
    <message numerus="yes">
        <source>%n values kept from %1</source>
        <translation>
            <numerusform>لا احتفاظ بأي قيمة من %1</numerusform>
            <numerusform>الاحتفاظ بقيمة واحدة من %1</numerusform>
            <numerusform>الاحتفاظ بقيمتين من %1</numerusform>
            <numerusform>الاحتفاظ بـ%n قيم من %1</numerusform>
            <numerusform>الاحتفاظ بـ%n قيمة من %1</numerusform>
            <numerusform>الاحتفاظ بـ%n قيمة من %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 value typed here</source>
        <translation>قيمة واحدة مكتوبة هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n values typed here</source>
        <translation>
            <numerusform>لا قيم مكتوبة هنا</numerusform>
            <numerusform>قيمة واحدة مكتوبة هنا</numerusform>
            <numerusform>قيمتان مكتوبتان هنا</numerusform>
            <numerusform>%n قيم مكتوبة هنا</numerusform>
            <numerusform>%n قيمة مكتوبة هنا</numerusform>
            <numerusform>%n قيمة مكتوبة هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Read both accounts again</source>
        <translation>قراءة الحسابين مجددًا</translation>
    </message>
    <message>
        <source>stops if either changed</source>
        <translation>يتوقف إن تغيّر أحدهما</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>دمج %1 في %2</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>يُحذف %1</translation>
    </message>
    <message>
        <source>Look up %1 and %2</source>
        <translation>البحث عن %1 و %2</translation>
    </message>
    <message>
        <source>expected: no such person; still there</source>
        <translation>المتوقع: الأول غير موجود؛ والثاني ما زال موجودًا</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>تعيين %1 في %2</translation>
    </message>
    <message>
        <source>Read %1 back and compare</source>
        <translation>إعادة قراءة %1 والمقارنة</translation>
    </message>
    <message numerus="yes">
        <source>all %n fields</source>
        <translation>
            <numerusform>لا حقول</numerusform>
            <numerusform>الحقل الوحيد</numerusform>
            <numerusform>الحقلان كلاهما</numerusform>
            <numerusform>الحقول كلها (%n)</numerusform>
            <numerusform>الحقول كلها (%n)</numerusform>
            <numerusform>الحقول كلها (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The two identifiers look the same and are different. Make sure which one you mean.</source>
        <translation>يبدو المعرّفان متطابقين وهما مختلفان. تأكد من المعرّف المقصود.</translation>
    </message>
    <message>
        <source>%1: the two values look the same and are different.</source>
        <translation>%1: تبدو القيمتان متطابقتين وهما مختلفتان.</translation>
    </message>
    <message>
        <source>This service cannot merge accounts.</source>
        <translation>لا يمكن لهذه الخدمة دمج الحسابات.</translation>
    </message>
    <message>
        <source>The two accounts are on different services. Only accounts of one service can be merged.</source>
        <translation>الحسابان في خدمتين مختلفتين. لا يمكن دمج إلا حسابات الخدمة الواحدة.</translation>
    </message>
    <message>
        <source>Both are the account %1. Upper and lower case count as the same.</source>
        <translation>كلاهما الحساب %1. لا يُفرَّق بين الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>%1 was not found. There is nothing to merge.</source>
        <translation>لم يُعثر على %1. لا يوجد ما يُدمج.</translation>
    </message>
    <message>
        <source>%1 was not found. Merging into it could create a new account of that name.</source>
        <translation>لم يُعثر على %1. قد يؤدي الدمج فيه إلى إنشاء حساب جديد بهذا الاسم.</translation>
    </message>
    <message>
        <source>The accounts were read more than a minute ago.</source>
        <translation>قُرئ الحسابان قبل أكثر من دقيقة.</translation>
    </message>
    <message>
        <source>This console works in the name of %1. Give a reason for deleting it.</source>
        <translation>تعمل وحدة التحكم هذه باسم %1. اذكر سببًا لحذفه.</translation>
    </message>
    <message>
        <source>%1 is Yes for %2 and not for %3. Give a reason, or swap.</source>
        <translation>قيمة %1 «نعم» لدى %2 وليست كذلك لدى %3. اذكر سببًا، أو بدّل بين الحسابين.</translation>
    </message>
    <message>
        <source>Nothing can be typed here.</source>
        <translation>لا يمكن كتابة شيء هنا.</translation>
    </message>
    <message>
        <source>1 field is equal: %1</source>
        <translation>حقل واحد متساوٍ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are equal: %1</source>
        <translation>
            <numerusform>لا حقول متساوية: %1</numerusform>
            <numerusform>حقل واحد متساوٍ: %1</numerusform>
            <numerusform>حقلان متساويان: %1</numerusform>
            <numerusform>%n حقول متساوية: %1</numerusform>
            <numerusform>%n حقلًا متساويًا: %1</numerusform>
            <numerusform>%n حقل متساوٍ: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1، محتفظ به</translation>
    </message>
    <message>
        <source>will be lost: %1</source>
        <translation>سيُفقد: %1</translation>
    </message>
    <message>
        <source>1 value lost</source>
        <translation>قيمة واحدة مفقودة</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>مكتوب هنا</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Deleted · %1</source>
        <translation>المحذوف · %1</translation>
    </message>
    <message>
        <source>Stays · %1</source>
        <translation>الباقي · %1</translation>
    </message>
    <message>
        <source>Result in %1</source>
        <translation>النتيجة في %1</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>ما سيُفقد</translation>
    </message>
    <message>
        <source>stays %1</source>
        <translation>يبقى %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>كان %1</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation>يصبح %1</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>A console for identity services: look people up, correct profiles, merge accounts.</source>
        <translation>وحدة تحكم لخدمات الهوية: البحث عن الأشخاص، وتصحيح الملفات الشخصية، ودمج الحسابات.</translation>
    </message>
    <message>
        <source>Open on the practice service with invented people; nothing leaves this computer.</source>
        <translation>الفتح على خدمة التدريب بأشخاص غير حقيقيين؛ ولا يغادر هذا الحاسوب شيء.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>حفظ كل شيء في هذا المجلد.</translation>
    </message>
    <message>
        <source>Connect to this service for this run: SYSTEM=URL, or the URL of a rollcalld.</source>
        <translation>الاتصال بهذه الخدمة في هذا التشغيل فقط: SYSTEM=URL، أو عنوان URL لخدمة rollcalld.</translation>
    </message>
    <message>
        <source>File (mode 0600) with what signing in to --backend-url needs, by system.</source>
        <translation>ملف (الوضع 0600) يحتوي على ما يلزم لتسجيل الدخول إلى --backend-url، بحسب النظام.</translation>
    </message>
    <message>
        <source>Trust the authorities in this PEM file instead of the system&apos;s.</source>
        <translation>الوثوق بجهات التصديق الواردة في ملف PEM هذا بدلًا من جهات النظام.</translation>
    </message>
    <message>
        <source>Language of the console, for example de.</source>
        <translation>لغة وحدة التحكم، مثل de.</translation>
    </message>
    <message>
        <source>Scale all time-outs, 0.01 to 1; for tests, refused for production connections.</source>
        <translation>تغيير نسبة كل المهل، من 0.01 إلى 1؛ للاختبارات، ويُرفض مع اتصالات الإنتاج.</translation>
    </message>
    <message>
        <source>%1 is not understood; see --help.</source>
        <translation>%1 غير مفهوم؛ انظر --help.</translation>
    </message>
    <message>
        <source>--backend-url takes an http or https address, with or without SYSTEM= before it; %1 is none.</source>
        <translation>يقبل --backend-url عنوان http أو https، مسبوقًا بـ SYSTEM= أو من دونه؛ و %1 ليس كذلك.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>تتعذّر قراءة الملف %1.</translation>
    </message>
    <message>
        <source>--time-scale takes a number from 0.01 to 1.</source>
        <translation>يقبل --time-scale عددًا من 0.01 إلى 1.</translation>
    </message>
    <message>
        <source>desktop, light, dark or high-contrast.</source>
        <translation>desktop (مثل سطح المكتب) أو light (فاتح) أو dark (داكن) أو high-contrast (تباين عالٍ).</translation>
    </message>
    <message>
        <source>--theme takes desktop, light, dark or high-contrast.</source>
        <translation>يقبل --theme القيم desktop أو light أو dark أو high-contrast.</translation>
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
        <translation>دليل الأشخاص</translation>
    </message>
    <message>
        <source>the HR system</source>
        <translation>نظام الموارد البشرية</translation>
    </message>
    <message>
        <source>CIS itself</source>
        <translation>CIS نفسها</translation>
    </message>
    <message>
        <source>the sign-in service</source>
        <translation>خدمة تسجيل الدخول</translation>
    </message>
    <message>
        <source>public</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Mozilla confidential</source>
        <translation>سري داخل Mozilla</translation>
    </message>
    <message>
        <source>workgroup confidential</source>
        <translation>سري لمجموعة العمل</translation>
    </message>
    <message>
        <source>workgroup confidential, staff only</source>
        <translation>سري لمجموعة العمل، للموظفين فقط</translation>
    </message>
    <message>
        <source>individual confidential</source>
        <translation>سري شخصي</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>whoever is signed in</source>
        <translation>كل من سجّل الدخول</translation>
    </message>
    <message>
        <source>vouched people</source>
        <translation>الأشخاص المزكَّين</translation>
    </message>
    <message>
        <source>people under an agreement (NDA)</source>
        <translation>الأشخاص المشمولين باتفاقية (NDA)</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>الموظفين</translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation>لا أحد سواه</translation>
    </message>
    <message>
        <source>Published by %1, %2</source>
        <translation>الناشر: %1، %2</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>الناشر: %1</translation>
    </message>
    <message>
        <source>no display level</source>
        <translation>دون مستوى عرض</translation>
    </message>
    <message>
        <source>shown to %1</source>
        <translation>يُعرض على: %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>لم يتم التحقق</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>What else follows could not be read. %1</source>
        <translation>تعذّرت قراءة ما يترتب على ذلك أيضًا. %1</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>والمزيد</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The profile folder %1 cannot be made.</source>
        <translation>يتعذّر إنشاء مجلد الملف الشخصي %1.</translation>
    </message>
    <message>
        <source>The profile folder %1 is a link or no folder. Give the folder itself.</source>
        <translation>مجلد الملف الشخصي %1 رابط أو ليس مجلدًا. حدّد المجلد نفسه.</translation>
    </message>
    <message>
        <source>The profile folder %1 belongs to another user.</source>
        <translation>مجلد الملف الشخصي %1 يخص مستخدمًا آخر.</translation>
    </message>
    <message>
        <source>Other users may write to the profile folder %1. Take that right away first.</source>
        <translation>يمكن لمستخدمين آخرين الكتابة في مجلد الملف الشخصي %1. ألغِ هذه الصلاحية أولًا.</translation>
    </message>
    <message>
        <source>The profile folder %1 cannot be written to.</source>
        <translation>تتعذّر الكتابة في مجلد الملف الشخصي %1.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>default</source>
        <comment>of several addresses</comment>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>ملغى الاشتراك</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>غير نشط</translation>
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
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>لم يُحمَّل بعد</translation>
    </message>
    <message>
        <source>hidden from you</source>
        <translation>مخفي عنك</translation>
    </message>
    <message>
        <source>not offered by %1</source>
        <translation>غير متاح في %1</translation>
    </message>
    <message>
        <source>, deleted</source>
        <translation>، محذوف</translation>
    </message>
    <message>
        <source>, changed since it was listed</source>
        <translation>، تغيّر منذ إدراجه</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of a table of people</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>column: when the record was read</comment>
        <translation>وقت القراءة</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>قبل أقل من ثانية</numerusform>
            <numerusform>قبل ثانية واحدة</numerusform>
            <numerusform>قبل ثانيتين</numerusform>
            <numerusform>قبل %n ثوانٍ</numerusform>
            <numerusform>قبل %n ثانية</numerusform>
            <numerusform>قبل %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>connections</name>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>لم يسجّل أحد الدخول بعد.</translation>
    </message>
    <message>
        <source>The sign-in has ended; sign in again.</source>
        <translation>انتهى تسجيل الدخول؛ سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The answer to the renewal of the sign-in was lost; sign in again.</source>
        <translation>فُقد الرد على تجديد تسجيل الدخول؛ سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Account %1 was read. It has no right to edit others (Users:Edit): of other accounts little will be shown, and only this one can be changed.</source>
        <translation>قُرئ الحساب %1. لا يملك صلاحية تحرير الحسابات الأخرى (Users:Edit): لن يُعرض منها إلا القليل، ولا يمكن تغيير سوى هذا الحساب.</translation>
    </message>
    <message>
        <source>Account %1 was read.</source>
        <translation>قُرئ الحساب %1.</translation>
    </message>
    <message>
        <source>AMO practice</source>
        <translation>تدريب AMO</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>The value of the sessionid cookie of your own sign-in. AMO takes nothing else for accounts and pictures.</source>
        <translation>قيمة ملف تعريف الارتباط sessionid الخاص بتسجيل دخولك. لا تقبل AMO غيره للحسابات والصور.</translation>
    </message>
    <message>
        <source>API key (JWT issuer)</source>
        <translation>مفتاح API (مُصدر JWT)</translation>
    </message>
    <message>
        <source>For example user:12345:67. Only needed for the own profile.</source>
        <translation>مثل user:12345:67. لا يلزم إلا للملف الشخصي الخاص بك.</translation>
    </message>
    <message>
        <source>API secret (JWT secret)</source>
        <translation>سر API (سر JWT)</translation>
    </message>
    <message>
        <source>Kept in the keychain, never shown again.</source>
        <translation>محفوظ في سلسلة المفاتيح، ولا يُعرض مجددًا أبدًا.</translation>
    </message>
    <message>
        <source>This connection has no audience for the first version of the Person API.</source>
        <translation>ليس لهذا الاتصال جهة مستهدفة (audience) للإصدار الأول من Person API.</translation>
    </message>
    <message>
        <source>This connection has no audience for the second version of the Person API.</source>
        <translation>ليس لهذا الاتصال جهة مستهدفة (audience) للإصدار الثاني من Person API.</translation>
    </message>
    <message>
        <source>With the scope read:email the first version shows nothing but the primary address.</source>
        <translation>مع النطاق read:email لا يعرض الإصدار الأول سوى العنوان الأساسي.</translation>
    </message>
    <message>
        <source>The scope read:profile is missing, so the first version shows nothing.</source>
        <translation>النطاق read:profile غير موجود، لذلك لا يعرض الإصدار الأول شيئًا.</translation>
    </message>
    <message>
        <source>Without the scopes read:fullprofile and display:all some attributes are hidden from you.</source>
        <translation>من دون النطاقين read:fullprofile وdisplay:all تبقى بعض السمات مخفية عنك.</translation>
    </message>
    <message>
        <source>The token allows %1.</source>
        <translation>يسمح الرمز بـ%1.</translation>
    </message>
    <message>
        <source>An audience is missing: of the first version, the second, or both.</source>
        <translation>تنقص جهة مستهدفة (audience): للإصدار الأول أو الثاني أو كليهما.</translation>
    </message>
    <message>
        <source>CIS practice</source>
        <translation>تدريب CIS</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>As the people who run the service gave it to this console.</source>
        <translation>كما أعطاه مشغّلو الخدمة لوحدة التحكم هذه.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>عنوان الرموز</translation>
    </message>
    <message>
        <source>Where tokens are given out, for example https://auth.mozilla.auth0.com/oauth/token. Left empty: oauth/token below the base URL.</source>
        <translation>حيث تُمنح الرموز، مثل https://auth.mozilla.auth0.com/oauth/token. عند تركه فارغًا: oauth/token تحت عنوان URL الأساسي.</translation>
    </message>
    <message>
        <source>Audience, second version</source>
        <translation>الجهة المستهدفة (audience)، الإصدار الثاني</translation>
    </message>
    <message>
        <source>For example api.sso.mozilla.com. Left empty: not used.</source>
        <translation>مثل api.sso.mozilla.com. عند تركها فارغة: لا تُستخدم.</translation>
    </message>
    <message>
        <source>Audience, first version</source>
        <translation>الجهة المستهدفة (audience)، الإصدار الأول</translation>
    </message>
    <message>
        <source>For example https://person-api.sso.mozilla.com. Left empty: not used.</source>
        <translation>مثل https://person-api.sso.mozilla.com. عند تركها فارغة: لا تُستخدم.</translation>
    </message>
    <message>
        <source>This connection is not signed in to with a browser.</source>
        <translation>لا يُسجَّل الدخول إلى هذا الاتصال عبر المتصفح.</translation>
    </message>
    <message>
        <source>Settings complete</source>
        <translation>الإعدادات مكتملة</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>عُثر على الاسم</translation>
    </message>
    <message>
        <source>Connection is private</source>
        <translation>الاتصال خاص</translation>
    </message>
    <message>
        <source>Connection stays on this computer</source>
        <translation>الاتصال لا يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Service recognised</source>
        <translation>تم التعرف على الخدمة</translation>
    </message>
    <message>
        <source>Credentials accepted</source>
        <translation>قُبلت بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Clocks agree</source>
        <translation>الساعتان متوافقتان</translation>
    </message>
    <message>
        <source>One record read</source>
        <translation>قُرئ سجل واحد</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>ينقص: %1.</translation>
    </message>
    <message>
        <source>%1 is an address; no name is needed.</source>
        <translation>%1 عنوان؛ ولا حاجة إلى اسم.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 هو %2.</translation>
    </message>
    <message>
        <source>Nobody knows the name %1. Check the base URL and the network.</source>
        <translation>الاسم %1 غير معروف لدى أي جهة. تحقق من عنوان URL الأساسي ومن الشبكة.</translation>
    </message>
    <message>
        <source>Looking up the name %1 took too long.</source>
        <translation>استغرق البحث عن الاسم %1 وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>لا يغادر هذا الحاسوب شيء.</translation>
    </message>
    <message>
        <source>Encrypted; the certificate was accepted.</source>
        <translation>مشفّر؛ وقُبلت الشهادة.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 s ahead of the service&apos;s.</source>
        <translation>ساعة هذا الحاسوب متقدمة على ساعة الخدمة بمقدار %1 ث.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 s behind the service&apos;s.</source>
        <translation>ساعة هذا الحاسوب متأخرة عن ساعة الخدمة بمقدار %1 ث.</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>لا توجد شبكة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The name of the service is not known. Check the base URL and the network.</source>
        <translation>اسم الخدمة غير معروف. تحقق من عنوان URL الأساسي ومن الشبكة.</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>لا شيء يجيب على هذا العنوان.</translation>
    </message>
    <message>
        <source>The certificate of the service was refused, so nothing was sent.</source>
        <translation>رُفضت شهادة الخدمة، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>لم تجب الخدمة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>The service points to another address. That is not followed, because the credentials would go along. Check the base URL.</source>
        <translation>تحيل الخدمة إلى عنوان آخر. لا تُتبع الإحالة لأن بيانات الاعتماد ستُرسل معها. تحقق من عنوان URL الأساسي.</translation>
    </message>
    <message>
        <source>There is a web page at this address, not this kind of service. Check the base URL.</source>
        <translation>على هذا العنوان صفحة ويب، وليس خدمة من هذا النوع. تحقق من عنوان URL الأساسي.</translation>
    </message>
    <message>
        <source>Something else than data came back, perhaps the sign-in page of something in between.</source>
        <translation>عاد شيء غير البيانات، ربما صفحة تسجيل الدخول لجهة وسيطة.</translation>
    </message>
    <message>
        <source>The answer is not what this kind of service sends. Check the base URL.</source>
        <translation>الرد ليس مما يرسله هذا النوع من الخدمات. تحقق من عنوان URL الأساسي.</translation>
    </message>
    <message>
        <source>The service does not accept the credentials.</source>
        <translation>لا تقبل الخدمة بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>The service knows the credentials, but does not let them in.</source>
        <translation>تعرف الخدمة بيانات الاعتماد، لكنها لا تسمح لها بالدخول.</translation>
    </message>
    <message>
        <source>The service asks for a pause.</source>
        <translation>تطلب الخدمة التوقف قليلًا.</translation>
    </message>
    <message>
        <source>The service has a fault of its own.</source>
        <translation>في الخدمة نفسها خطأ.</translation>
    </message>
    <message>
        <source>The service is being maintained.</source>
        <translation>الخدمة قيد الصيانة.</translation>
    </message>
    <message>
        <source>The service does not know this address. Check the base URL.</source>
        <translation>لا تعرف الخدمة هذا العنوان. تحقق من عنوان URL الأساسي.</translation>
    </message>
    <message>
        <source>The secret is not stored. Enter it again.</source>
        <translation>السر غير محفوظ. أدخله مجددًا.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and connect again.</source>
        <translation>سلسلة المفاتيح مقفلة. افتح قفلها ثم اتصل مجددًا.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. Enter the secret again; it is kept until you quit.</source>
        <translation>لا توجد سلسلة مفاتيح على هذا الحاسوب. أدخل السر مجددًا؛ ويُحتفظ به حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>لم تجب سلسلة المفاتيح في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>رفضت سلسلة المفاتيح الطلب.</translation>
    </message>
    <message>
        <source>Enter the whole address of the service, beginning with https://.</source>
        <translation>أدخل عنوان الخدمة كاملًا، بدءًا بـ https://.</translation>
    </message>
    <message>
        <source>Only https is used, except for services on this computer.</source>
        <translation>لا يُستخدم إلا https، باستثناء الخدمات الموجودة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The address must not carry a name or password.</source>
        <translation>يجب ألا يتضمن العنوان اسمًا أو كلمة مرور.</translation>
    </message>
    <message>
        <source>The address must end before any question mark or hash sign.</source>
        <translation>يجب أن ينتهي العنوان قبل أي علامة استفهام أو علامة #.</translation>
    </message>
    <message>
        <source>Enter the proxy as http://host:port or socks5://host:port, without a name or password.</source>
        <translation>أدخل الوكيل بالصيغة http://host:port أو socks5://host:port، دون اسم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>The file %1 has no certificate that can be read.</source>
        <translation>لا يحتوي الملف %1 على شهادة يمكن قراءتها.</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>لا يوجد اتصال كهذا.</translation>
    </message>
    <message>
        <source>A connection needs a name and a kind of service.</source>
        <translation>يحتاج الاتصال إلى اسم ونوع خدمة.</translation>
    </message>
    <message>
        <source>A practice connection is made anew at every start and cannot be changed.</source>
        <translation>يُنشأ اتصال التدريب من جديد عند كل بدء تشغيل ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>Choose a kind of service.</source>
        <translation>اختر نوع الخدمة.</translation>
    </message>
    <message>
        <source>The sign-in does not have the scope update_profile, so that nothing can be corrected.</source>
        <translation>لا يشمل تسجيل الدخول النطاق update_profile، لذلك لا يمكن تصحيح شيء.</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>سجّل %1 الدخول.</translation>
    </message>
    <message>
        <source>Passport practice</source>
        <translation>تدريب Passport</translation>
    </message>
    <message>
        <source>As it was given when this console was registered with Passport.</source>
        <translation>كما مُنح عند تسجيل وحدة التحكم هذه لدى Passport.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>As it is registered for the client; on 127.0.0.1. Left empty: http://127.0.0.1/ with any port.</source>
        <translation>كما هو مسجّل للعميل؛ على 127.0.0.1. عند تركه فارغًا: http://127.0.0.1/ بأي منفذ.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>What the sign-in shall allow. Left empty: update_profile, github, github_private.</source>
        <translation>ما يُراد أن يسمح به تسجيل الدخول. عند تركه فارغًا: update_profile, github, github_private.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>رمز التجديد</translation>
    </message>
    <message>
        <source>Only for a computer without a browser: one that was given elsewhere. It is replaced when it is used.</source>
        <translation>لحاسوب بلا متصفح فقط: رمز مُنح في مكان آخر. ويُستبدل عند استخدامه.</translation>
    </message>
    <message>
        <source>needs at least two letters of a name</source>
        <translation>تحتاج إلى حرفين على الأقل من الاسم</translation>
    </message>
    <message>
        <source>keeps no names; phone, e-mail or ID only</source>
        <translation>لا تحفظ الأسماء؛ الهاتف أو البريد الإلكتروني أو المعرّف فقط</translation>
    </message>
    <message>
        <source>this is no phone number</source>
        <translation>هذا ليس رقم هاتف</translation>
    </message>
    <message>
        <source>needs the ID of an identity</source>
        <translation>تحتاج إلى معرّف هوية</translation>
    </message>
    <message>
        <source>cannot be asked for this condition</source>
        <translation>لا يمكن الاستعلام منها بهذا الشرط</translation>
    </message>
    <message>
        <source>The names of %1 details were read.</source>
        <translation>عدد أسماء البيانات المقروءة: %1.</translation>
    </message>
    <message>
        <source>Seed practice</source>
        <translation>تدريب Seed</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Forty letters and digits, given out by an administrator.</source>
        <translation>أربعون حرفًا ورقمًا يمنحها أحد المسؤولين.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Only where you have no token: the store is asked for it with your username and password.</source>
        <translation>فقط إن لم يكن لديك رمز: يُطلب من المخزن باسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>بلد أرقام الهاتف</translation>
    </message>
    <message>
        <source>Two letters, for example ZA: how numbers without country code are read. Empty: the country of this computer.</source>
        <translation>حرفان، مثل ZA: كيفية قراءة الأرقام الخالية من رمز البلد. عند تركه فارغًا: بلد هذا الحاسوب.</translation>
    </message>
    <message>
        <source>XRAS practice</source>
        <translation>تدريب XRAS</translation>
    </message>
    <message>
        <source>Allocations process</source>
        <translation>عملية التخصيص</translation>
    </message>
    <message>
        <source>The process the key was given to, for example NCAR.</source>
        <translation>العملية التي مُنح لها المفتاح، مثل NCAR.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Your XRAS username</source>
        <translation>اسم المستخدم الخاص بك في XRAS</translation>
    </message>
    <message>
        <source>Sent with every request; it has to exist at the process.</source>
        <translation>يُرسل مع كل طلب؛ ويجب أن يكون موجودًا لدى العملية.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>submit, report, review or admin; submit when left empty. Changes need submit.</source>
        <translation>submit أو report أو review أو admin؛ وعند تركه فارغًا submit. تتطلب التغييرات submit.</translation>
    </message>
    <message>
        <source>The service accepts the key, but does not know the user %1 (XA-USER). Looking people up works; check the username of this connection, because changes are made in its name.</source>
        <translation>تقبل الخدمة المفتاح، لكنها لا تعرف المستخدم %1 (XA-USER). البحث عن الأشخاص ممكن؛ تحقق من اسم المستخدم في هذا الاتصال، لأن التغييرات تجري باسمه.</translation>
    </message>
    <message>
        <source>%1 was read.</source>
        <translation>قُرئ %1.</translation>
    </message>
    <message>
        <source>It answers every question of XRAS with “not found”, so it is probably another service, or XRAS lies deeper: the base URL is what comes before /v1.</source>
        <translation>تجيب عن كل استعلام XRAS بـ«غير موجود»، فهي على الأرجح خدمة أخرى، أو أن XRAS في مسار أعمق: عنوان URL الأساسي هو ما يسبق /v1.</translation>
    </message>
</context>
<context>
    <name>dialect</name>
    <message>
        <source>Upload a picture</source>
        <translation>رفع صورة</translation>
    </message>
    <message>
        <source>The present picture is replaced; AMO keeps no earlier one.</source>
        <translation>تُستبدل الصورة الحالية؛ ولا تحتفظ AMO بصورة سابقة.</translation>
    </message>
    <message>
        <source>AMO makes a small version of at most 200 × 200 in the background: it can take a moment to appear.</source>
        <translation>تُنشئ AMO في الخلفية نسخة صغيرة لا تتجاوز 200 × 200: وقد يستغرق ظهورها لحظات.</translation>
    </message>
    <message>
        <source>Delete the picture</source>
        <translation>حذف الصورة</translation>
    </message>
    <message>
        <source>The picture is removed; only uploading it again brings it back.</source>
        <translation>تُزال الصورة؛ ولا تعود إلا برفعها مجددًا.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>exact ID of an account</source>
        <translation>معرّف حساب، مطابق تمامًا</translation>
    </message>
    <message>
        <source>Use an unsubscribe link</source>
        <translation>استخدام رابط إلغاء الاشتراك</translation>
    </message>
    <message>
        <source>The notification in the link is turned off for the account the link was sent to, whichever account is shown here.</source>
        <translation>يُوقف الإشعار الوارد في الرابط للحساب الذي أُرسل إليه الرابط، أيًا كان الحساب المعروض هنا.</translation>
    </message>
    <message>
        <source>It can be turned on again here.</source>
        <translation>يمكن تشغيله هنا مجددًا.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>حذف الحساب…</translation>
    </message>
    <message>
        <source>The account answers to nobody any more, administrators included.</source>
        <translation>لن يعود الحساب متاحًا لأحد، بمن في ذلك المسؤولون.</translation>
    </message>
    <message>
        <source>Display name, biography, homepage, location, occupation and picture are emptied; the username is replaced.</source>
        <translation>يُفرَّغ الاسم المعروض والسيرة والصفحة الرئيسية والموقع والمهنة والصورة؛ ويُستبدل اسم المستخدم.</translation>
    </message>
    <message>
        <source>Collections and ratings go. Add-ons without another author are deleted; from the others only the name goes.</source>
        <translation>تُزال المجموعات والتقييمات. وتُحذف الإضافات التي ليس لها مؤلف آخر؛ أما البقية فيُزال منها الاسم فقط.</translation>
    </message>
    <message>
        <source>Every session of the person ends, and AMO may tell the person by e-mail.</source>
        <translation>تنتهي كل جلسات الشخص، وقد تُعلمه AMO بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>AMO keeps the e-mail address and the last sign-in address for a while: this is not an erasure.</source>
        <translation>تحتفظ AMO بعنوان البريد الإلكتروني وعنوان آخر تسجيل دخول مدة من الزمن: فهذا ليس محوًا نهائيًا.</translation>
    </message>
    <message>
        <source>This cannot be undone here.</source>
        <translation>لا يمكن التراجع عن هذا هنا.</translation>
    </message>
    <message>
        <source>AMO finds accounts by exact ID or username only. It does not say whether an account is missing or hidden from you.</source>
        <translation>لا تعثر AMO على الحسابات إلا بالمعرّف أو اسم المستخدم المطابق تمامًا. ولا تبيّن هل الحساب غير موجود أم مخفي عنك.</translation>
    </message>
    <message>
        <source>End your sessions</source>
        <translation>إنهاء جلساتك</translation>
    </message>
    <message>
        <source>Every session of yours ends, in browsers as well, and this connection can do nothing more until a new session is typed in.</source>
        <translation>تنتهي كل جلساتك، وكذلك في المتصفحات، ولا يمكن لهذا الاتصال فعل شيء حتى تُكتب جلسة جديدة.</translation>
    </message>
    <message>
        <source>Make a test account</source>
        <translation>إنشاء حساب اختبار</translation>
    </message>
    <message>
        <source>A new account is made that nobody signs in to; its session is shown once.</source>
        <translation>يُنشأ حساب جديد لا يسجّل أحد الدخول إليه؛ وتُعرض جلسته مرة واحدة.</translation>
    </message>
    <message>
        <source>Needs an API key and the right Accounts:SuperCreate.</source>
        <translation>يتطلب مفتاح API والصلاحية Accounts:SuperCreate.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>cannot search; exact ID or username only</source>
        <translation>لا يمكنها البحث؛ المعرّف أو اسم المستخدم المطابق تمامًا فقط</translation>
    </message>
    <message>
        <source>AMO accounts</source>
        <translation>حسابات AMO</translation>
    </message>
    <message>
        <source>Reads one account by ID or username, corrects its profile, changes its picture and deletes it. It cannot search.</source>
        <translation>تقرأ حسابًا واحدًا بالمعرّف أو اسم المستخدم، وتصحّح ملفه الشخصي، وتغيّر صورته، وتحذفه. ولا يمكنها البحث.</translation>
    </message>
    <message>
        <source>ID, exact</source>
        <translation>المعرّف، مطابق تمامًا</translation>
    </message>
    <message>
        <source>username, exact</source>
        <translation>اسم المستخدم، مطابق تمامًا</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>الملفات الشخصية</translation>
    </message>
    <message>
        <source>exact e-mail, username or ID</source>
        <translation>البريد الإلكتروني أو اسم المستخدم أو المعرّف، مطابق تمامًا</translation>
    </message>
    <message>
        <source>The list has active profiles only; looking somebody up finds the others as well.</source>
        <translation>لا تضم القائمة إلا الملفات الشخصية النشطة؛ أما البحث عن شخص فيعثر على غيرها أيضًا.</translation>
    </message>
    <message>
        <source>CIS profiles</source>
        <translation>ملفات CIS الشخصية</translation>
    </message>
    <message>
        <source>Shows profiles of Mozilla&apos;s Person API, who published each value and who may see it. It changes nothing.</source>
        <translation>تعرض الملفات الشخصية في Person API من Mozilla، ومن نشر كل قيمة، ومن يحق له رؤيتها. ولا تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Profiles, first version</source>
        <translation>الملفات الشخصية، الإصدار الأول</translation>
    </message>
    <message>
        <source>exact user ID</source>
        <translation>معرّف المستخدم، مطابق تمامًا</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>طرق تسجيل الدخول</translation>
    </message>
    <message>
        <source>exact e-mail</source>
        <translation>البريد الإلكتروني، مطابق تمامًا</translation>
    </message>
    <message>
        <source>user ID, exact</source>
        <translation>معرّف المستخدم، مطابق تمامًا</translation>
    </message>
    <message>
        <source>UUID, exact</source>
        <translation>UUID، مطابق تمامًا</translation>
    </message>
    <message>
        <source>e-mail, exact</source>
        <translation>البريد الإلكتروني، مطابق تمامًا</translation>
    </message>
    <message>
        <source>finds exact e-mail addresses, usernames and IDs only</source>
        <translation>لا تعثر إلا على عناوين البريد الإلكتروني وأسماء المستخدمين والمعرّفات المطابقة تمامًا</translation>
    </message>
    <message>
        <source>CIS compares addresses with regard to case, and finds nobody by an address that is not the primary one.</source>
        <translation>تفرّق CIS بين الأحرف الكبيرة والصغيرة في العناوين، ولا تعثر على أحد بعنوان ليس عنوانه الأساسي.</translation>
    </message>
    <message>
        <source>Other users</source>
        <translation>مستخدمون آخرون</translation>
    </message>
    <message>
        <source>exact ID</source>
        <translation>المعرّف، مطابق تمامًا</translation>
    </message>
    <message>
        <source>Passport has no list of users and finds nobody by name or e-mail. Of others it shows name and picture.</source>
        <translation>ليس لدى Passport قائمة مستخدمين، ولا تعثر على أحد بالاسم أو البريد الإلكتروني. وتعرض من الآخرين الاسم والصورة.</translation>
    </message>
    <message>
        <source>Your accounts elsewhere</source>
        <translation>حساباتك في أماكن أخرى</translation>
    </message>
    <message>
        <source>Disconnect account…</source>
        <translation>فصل الحساب…</translation>
    </message>
    <message>
        <source>You can no longer sign in to Passport with this account.</source>
        <translation>لن يمكنك تسجيل الدخول إلى Passport بهذا الحساب.</translation>
    </message>
    <message>
        <source>The account itself stays, and can be connected again.</source>
        <translation>يبقى الحساب نفسه، ويمكن ربطه مجددًا.</translation>
    </message>
    <message>
        <source>Your GitHub tokens</source>
        <translation>رموز GitHub الخاصة بك</translation>
    </message>
    <message>
        <source>The Grid Passport</source>
        <translation>The Grid Passport</translation>
    </message>
    <message>
        <source>Shows and corrects your own account, and the accounts elsewhere that belong to it; shows others by their ID.</source>
        <translation>تعرض حسابك وتصحّحه، مع الحسابات التابعة له في أماكن أخرى؛ وتعرض الآخرين بمعرّفاتهم.</translation>
    </message>
    <message>
        <source>finds exact IDs only</source>
        <translation>لا تعثر إلا على المعرّفات المطابقة تمامًا</translation>
    </message>
    <message>
        <source>Addresses that are removed:</source>
        <translation>العناوين التي تُزال:</translation>
    </message>
    <message>
        <source>Details that become “redacted”:</source>
        <translation>البيانات التي تصبح «redacted»:</translation>
    </message>
    <message>
        <source>Addresses that are opted out:</source>
        <translation>العناوين التي يُلغى اشتراكها:</translation>
    </message>
    <message>
        <source>Reached through this identity, and by no address any more:</source>
        <translation>يُتواصل معها عن طريق هذه الهوية، ثم لا يبقى لها أي عنوان:</translation>
    </message>
    <message>
        <source>Reached through this identity, and no longer:</source>
        <translation>يُتواصل معها عن طريق هذه الهوية، ثم لا يعود ذلك ممكنًا:</translation>
    </message>
    <message>
        <source>Registered by this identity, which they no longer name:</source>
        <translation>سجّلتها هذه الهوية، ثم لا تعود تذكرها:</translation>
    </message>
    <message>
        <source>Opt-outs recorded before, which keep their address:</source>
        <translation>عمليات إلغاء اشتراك مسجّلة سابقًا تحتفظ بعنوانها:</translation>
    </message>
    <message>
        <source>Opt-outs that stay, without saying whose they were:</source>
        <translation>عمليات إلغاء اشتراك تبقى دون بيان صاحبها:</translation>
    </message>
    <message>
        <source>Of these webhooks, yours are sent the details before they are blanked:</source>
        <translation>من خطافات الويب هذه، تُرسل البيانات إلى الخاصة بك قبل طمسها:</translation>
    </message>
    <message>
        <source>Of these webhooks, yours may be told of failures:</source>
        <translation>من خطافات الويب هذه، قد تُبلَّغ الخاصة بك بالإخفاقات:</translation>
    </message>
    <message>
        <source>Of these webhooks, yours are sent the identity:</source>
        <translation>من خطافات الويب هذه، تُرسل الهوية إلى الخاصة بك:</translation>
    </message>
    <message>
        <source>Receivers of your own webhooks for opt-outs are sent the identity with all its details, as it is before this.</source>
        <translation>تُرسل الهوية بجميع بياناتها، كما هي قبل ذلك، إلى مستقبِلي خطافات الويب الخاصة بك لإلغاء الاشتراك.</translation>
    </message>
    <message>
        <source>Opt out an address</source>
        <translation>إلغاء اشتراك عنوان</translation>
    </message>
    <message>
        <source>Nothing is sent to this address any more; the others stay as they are.</source>
        <translation>لا يُرسل شيء إلى هذا العنوان بعد ذلك؛ وتبقى العناوين الأخرى كما هي.</translation>
    </message>
    <message>
        <source>Opting the address in again takes it back.</source>
        <translation>تفعيل اشتراك العنوان مجددًا يلغي ذلك.</translation>
    </message>
    <message>
        <source>Opt in an address</source>
        <translation>تفعيل اشتراك عنوان</translation>
    </message>
    <message>
        <source>The person can be written to at this address again.</source>
        <translation>يمكن مراسلة الشخص على هذا العنوان مجددًا.</translation>
    </message>
    <message>
        <source>Receivers of your own webhooks for opt-ins are sent the identity.</source>
        <translation>تُرسل الهوية إلى مستقبِلي خطافات الويب الخاصة بك لتفعيل الاشتراك.</translation>
    </message>
    <message>
        <source>Opt out every address</source>
        <translation>إلغاء اشتراك كل العناوين</translation>
    </message>
    <message>
        <source>Nothing is sent to any address of this identity any more.</source>
        <translation>لا يُرسل شيء إلى أي عنوان من عناوين هذه الهوية بعد ذلك.</translation>
    </message>
    <message>
        <source>Each address can be opted in again, one after the other.</source>
        <translation>يمكن تفعيل اشتراك كل عنوان مجددًا، واحدًا بعد الآخر.</translation>
    </message>
    <message>
        <source>Record that the person unsubscribed</source>
        <translation>تسجيل أن الشخص ألغى اشتراكه</translation>
    </message>
    <message>
        <source>The store writes down the opt-out and changes nothing in the identity: its addresses stay in use.</source>
        <translation>يسجّل المخزن إلغاء الاشتراك ولا يغيّر شيئًا في الهوية: تبقى عناوينها قيد الاستخدام.</translation>
    </message>
    <message>
        <source>Forget the person</source>
        <translation>نسيان الشخص</translation>
    </message>
    <message>
        <source>Every detail is replaced by the word “redacted”, and every address is removed.</source>
        <translation>تُستبدل كل البيانات بكلمة «redacted»، وتُزال كل العناوين.</translation>
    </message>
    <message>
        <source>It is no longer reached through another identity.</source>
        <translation>لا يعود التواصل معها ممكنًا عن طريق هوية أخرى.</translation>
    </message>
    <message>
        <source>Opt-outs recorded before keep the address they name.</source>
        <translation>تحتفظ عمليات إلغاء الاشتراك المسجّلة سابقًا بالعنوان الذي تذكره.</translation>
    </message>
    <message>
        <source>This cannot be undone, neither here nor by the store.</source>
        <translation>لا يمكن التراجع عن هذا، لا هنا ولا من قِبل المخزن.</translation>
    </message>
    <message>
        <source>Record what became of a message</source>
        <translation>تسجيل ما آلت إليه رسالة</translation>
    </message>
    <message>
        <source>The store counts messages in a row that did not arrive; one that arrived sets the count to nought.</source>
        <translation>يعدّ المخزن الرسائل المتتالية التي لم تصل؛ والرسالة التي تصل تعيد العدد إلى الصفر.</translation>
    </message>
    <message>
        <source>From the fifth failure on, receivers of your own webhooks for failures are told of each.</source>
        <translation>ابتداءً من الإخفاق الخامس، يُبلَّغ مستقبِلو خطافات الويب الخاصة بك للإخفاقات بكل واحد منها.</translation>
    </message>
    <message>
        <source>The store does not show the count, so that it cannot be read back.</source>
        <translation>لا يعرض المخزن هذا العدد، فلا يمكن قراءته للتحقق.</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>الهويات</translation>
    </message>
    <message>
        <source>Delete identity…</source>
        <translation>حذف الهوية…</translation>
    </message>
    <message>
        <source>The identity is removed from the store; no webhook reports it.</source>
        <translation>تُزال الهوية من المخزن؛ ولا يُبلغ عن ذلك أي خطاف ويب.</translation>
    </message>
    <message>
        <source>Its opt-outs and opt-ins stay, without saying whose they were.</source>
        <translation>تبقى عمليات إلغاء اشتراكها وتفعيله، دون بيان صاحبها.</translation>
    </message>
    <message>
        <source>Identities that are reached through it, or that it registered, lose that link.</source>
        <translation>الهويات التي يُتواصل معها عن طريقها، أو التي سجّلتها، تفقد هذا الرابط.</translation>
    </message>
    <message>
        <source>name, phone, e-mail or ID</source>
        <translation>الاسم أو الهاتف أو البريد الإلكتروني أو المعرّف</translation>
    </message>
    <message>
        <source>Seed finds whole phone numbers and whole e-mail addresses, and parts of names.</source>
        <translation>تعثر Seed على أرقام الهاتف الكاملة وعناوين البريد الإلكتروني الكاملة، وعلى أجزاء من الأسماء.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>خطافات الويب</translation>
    </message>
    <message>
        <source>Delete webhook…</source>
        <translation>حذف خطاف الويب…</translation>
    </message>
    <message>
        <source>The receiver is told of nothing any more, whoever set it up.</source>
        <translation>لا يعود المستقبِل يُبلَّغ بشيء، أيًا كان من أعدّه.</translation>
    </message>
    <message>
        <source>Reports that are on their way may still arrive.</source>
        <translation>قد تصل بلاغات ما زالت في الطريق.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Show or create the token</source>
        <translation>إظهار الرمز أو إنشاؤه</translation>
    </message>
    <message>
        <source>The token in use is shown to you: it is not renewed, and whoever has it acts as this user.</source>
        <translation>يُعرض عليك الرمز المستخدم: لا يُجدَّد، ومن يملكه يتصرف بصفة هذا المستخدم.</translation>
    </message>
    <message>
        <source>Where there is no token yet, one is made.</source>
        <translation>حيث لا يوجد رمز بعد، يُنشأ واحد.</translation>
    </message>
    <message>
        <source>A token that is taken away in the store may go on working for some minutes.</source>
        <translation>الرمز الذي يُسحب في المخزن قد يظل صالحًا بضع دقائق.</translation>
    </message>
    <message>
        <source>That you had it shown is written into the journal; the token is not.</source>
        <translation>يُكتب في دفتر التغييرات أنه عُرض عليك؛ أما الرمز فلا يُكتب.</translation>
    </message>
    <message>
        <source>Opt-outs</source>
        <translation>عمليات إلغاء الاشتراك</translation>
    </message>
    <message>
        <source>address, or ID of an identity</source>
        <translation>عنوان، أو معرّف هوية</translation>
    </message>
    <message>
        <source>The store tells at most the newest 1,000 opt-outs at once. It tells of no opt-ins.</source>
        <translation>يعرض المخزن في المرة الواحدة أحدث 1,000 عملية إلغاء اشتراك على الأكثر. ولا يعرض عمليات تفعيل الاشتراك.</translation>
    </message>
    <message>
        <source>Addresses in use</source>
        <translation>العناوين المستخدمة</translation>
    </message>
    <message>
        <source>ID of an identity, then the kind of address</source>
        <translation>معرّف هوية، ثم نوع العنوان</translation>
    </message>
    <message>
        <source>The store leaves out an address that is opted out, and every address behind it. Look at the identity to see all of them.</source>
        <translation>يُغفل المخزن العنوان الملغى اشتراكه وكل عنوان بعده. انظر إلى الهوية لرؤيتها كلها.</translation>
    </message>
    <message>
        <source>The store itself</source>
        <translation>المخزن نفسه</translation>
    </message>
    <message>
        <source>Start the scheduled metrics</source>
        <translation>بدء المقاييس المجدولة</translation>
    </message>
    <message>
        <source>The store is told to report its scheduled metrics now. Most stores have none.</source>
        <translation>يُطلب من المخزن الإبلاغ عن مقاييسه المجدولة الآن. ومعظم المخازن ليس فيها شيء منها.</translation>
    </message>
    <message>
        <source>phone, exact</source>
        <translation>الهاتف، مطابق تمامًا</translation>
    </message>
    <message>
        <source>Seed identities</source>
        <translation>هويات Seed</translation>
    </message>
    <message>
        <source>Finds identities by phone number, e-mail address, name or ID, corrects them, opts them out and in, deletes them; shows users, groups and webhooks.</source>
        <translation>تعثر على الهويات برقم الهاتف أو عنوان البريد الإلكتروني أو الاسم أو المعرّف، وتصحّحها، وتلغي اشتراكها وتفعّله، وتحذفها؛ وتعرض المستخدمين والمجموعات وخطافات الويب.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>name, part</source>
        <translation>الاسم، جزء منه</translation>
    </message>
    <message>
        <source>knows no usernames; phone, e-mail, name or ID only</source>
        <translation>لا تعرف أسماء المستخدمين؛ الهاتف أو البريد الإلكتروني أو الاسم أو المعرّف فقط</translation>
    </message>
    <message>
        <source>Merge into another person</source>
        <translation>دمج في شخص آخر</translation>
    </message>
    <message>
        <source>XRAS deletes the absorbed person; the username no longer leads anywhere.</source>
        <translation>تحذف XRAS الشخص المدموج؛ ولا يعود اسم المستخدم يؤدي إلى شيء.</translation>
    </message>
    <message>
        <source>Roles on requests move to the survivor.</source>
        <translation>تنتقل الأدوار في الطلبات إلى الشخص الذي يبقى.</translation>
    </message>
    <message>
        <source>Person details are not copied: name, e-mail, phone and the rest of the absorbed person are lost.</source>
        <translation>لا تُنسخ بيانات الشخص: يُفقد اسم الشخص المدموج وبريده الإلكتروني وهاتفه وسائر بياناته.</translation>
    </message>
    <message>
        <source>Allocations and links in other systems are moved by the service, if at all; they are not visible here.</source>
        <translation>التخصيصات والروابط في الأنظمة الأخرى تنقلها الخدمة، إن نُقلت؛ وهي غير ظاهرة هنا.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>XRAS searches names and usernames, from two characters on, and answers with 20 people at most. A longer text narrows it down.</source>
        <translation>تبحث XRAS في الأسماء وأسماء المستخدمين ابتداءً من حرفين، وتجيب بـ20 شخصًا على الأكثر. والنص الأطول يضيّق النتائج.</translation>
    </message>
    <message>
        <source>name or username</source>
        <translation>الاسم أو اسم المستخدم</translation>
    </message>
    <message>
        <source>name or username, part</source>
        <translation>الاسم أو اسم المستخدم، جزء منه</translation>
    </message>
    <message>
        <source>XRAS people</source>
        <translation>أشخاص XRAS</translation>
    </message>
    <message>
        <source>Searches people by name or username, corrects and creates them, and merges two into one. It has no pictures and no full list.</source>
        <translation>تبحث عن الأشخاص بالاسم أو اسم المستخدم، وتصحّح بياناتهم وتُنشئهم، وتدمج شخصين في واحد. وليس فيها صور ولا قائمة كاملة.</translation>
    </message>
    <message>
        <source>cannot search phone numbers</source>
        <translation>لا يمكنها البحث في أرقام الهاتف</translation>
    </message>
    <message>
        <source>cannot search ORCID iDs</source>
        <translation>لا يمكنها البحث في معرّفات ORCID</translation>
    </message>
    <message>
        <source>XRAS cannot search e-mail addresses. The part before the @ was searched among names and usernames, and people with exactly this address were kept; others may have it too.</source>
        <translation>لا يمكن لـ XRAS البحث في عناوين البريد الإلكتروني. جرى البحث عن الجزء السابق لعلامة @ في الأسماء وأسماء المستخدمين، واحتُفظ بمن لهم هذا العنوان تمامًا؛ وقد يكون لآخرين أيضًا.</translation>
    </message>
    <message>
        <source>XRAS has no numeric IDs; the digits were read as a username.</source>
        <translation>ليس في XRAS معرّفات رقمية؛ قُرئت الأرقام على أنها اسم مستخدم.</translation>
    </message>
    <message>
        <source>XRAS has no such IDs; the text was read as a username.</source>
        <translation>ليس في XRAS معرّفات كهذه؛ قُرئ النص على أنه اسم مستخدم.</translation>
    </message>
    <message>
        <source>still connecting, not asked</source>
        <translation>ما زال الاتصال جاريًا، لم يُستعلم منها</translation>
    </message>
    <message>
        <source>not reachable, not asked</source>
        <translation>يتعذّر الوصول إليها، لم يُستعلم منها</translation>
    </message>
    <message>
        <source>sign in first, not asked</source>
        <translation>سجّل الدخول أولًا، لم يُستعلم منها</translation>
    </message>
    <message>
        <source>not connected, not asked</source>
        <translation>غير متصلة، لم يُستعلم منها</translation>
    </message>
    <message>
        <source>this cannot stand in an address</source>
        <translation>لا يمكن أن يرد هذا في عنوان</translation>
    </message>
    <message>
        <source>cannot look this up</source>
        <translation>لا يمكنها البحث عن هذا</translation>
    </message>
    <message>
        <source>username, part</source>
        <translation>اسم المستخدم، جزء منه</translation>
    </message>
    <message>
        <source>last name, exact</source>
        <translation>اسم العائلة، مطابق تمامًا</translation>
    </message>
    <message>
        <source>last name, part</source>
        <translation>اسم العائلة، جزء منه</translation>
    </message>
    <message>
        <source>first name, exact</source>
        <translation>الاسم الأول، مطابق تمامًا</translation>
    </message>
    <message>
        <source>first name, part</source>
        <translation>الاسم الأول، جزء منه</translation>
    </message>
    <message>
        <source>middle name, exact</source>
        <translation>الاسم الأوسط، مطابق تمامًا</translation>
    </message>
    <message>
        <source>middle name, part</source>
        <translation>الاسم الأوسط، جزء منه</translation>
    </message>
    <message>
        <source>display name, exact</source>
        <translation>الاسم المعروض، مطابق تمامًا</translation>
    </message>
    <message>
        <source>name, exact</source>
        <translation>الاسم، مطابق تمامًا</translation>
    </message>
    <message>
        <source>does not answer; seen here earlier</source>
        <translation>لا تجيب؛ مما قُرئ هنا سابقًا</translation>
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
        <translation>جارٍ قراءة ما يترتب على ذلك أيضًا…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>متابعة…</translation>
    </message>
</context>
<context>
    <name>rollcall::AddressGrid</name>
    <message>
        <source>%1: yes</source>
        <comment>a state of an address</comment>
        <translation>%1: نعم</translation>
    </message>
    <message>
        <source>%1: no</source>
        <comment>a state of an address</comment>
        <translation>%1: لا</translation>
    </message>
    <message>
        <source>Opt an address out or in with Actions: then the store writes down who asked for it, and tells its webhooks.</source>
        <translation>ألغِ اشتراك عنوان أو فعّله من «الإجراءات»: عندئذ يسجّل المخزن من طلب ذلك، ويُبلغ خطافات الويب.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>ملغى الاشتراك</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>غير نشط</translation>
    </message>
</context>
<context>
    <name>rollcall::AddressGridView</name>
    <message>
        <source>%1: what is true of each address</source>
        <translation>%1: ما ينطبق على كل عنوان</translation>
    </message>
    <message>
        <source>As JSON: %1</source>
        <translation>بصيغة JSON: %1</translation>
    </message>
</context>
<context>
    <name>rollcall::Avatar</name>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>صورة %1</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>لا صورة</translation>
    </message>
</context>
<context>
    <name>rollcall::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>rollcall::CommandModel</name>
    <message>
        <source>not possible here</source>
        <translation>غير ممكن هنا</translation>
    </message>
    <message>
        <source>Look up %1 (%2)</source>
        <comment>what was typed, and what it is taken for</comment>
        <translation>البحث عن %1 (%2)</translation>
    </message>
    <message>
        <source>%1, not now: %2</source>
        <comment>a command and why it cannot be run</comment>
        <translation>%1، غير متاح الآن: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command and its key</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>rollcall::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>الأمر المطلوب</translation>
    </message>
    <message>
        <source>What to do, or whom to look up</source>
        <translation>الأمر المطلوب، أو الشخص المراد البحث عنه</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>غير متاح الآن: %1</translation>
    </message>
    <message>
        <source>Enter run · Esc close</source>
        <translation>Enter تنفيذ · Esc إغلاق</translation>
    </message>
</context>
<context>
    <name>rollcall::ConditionBar</name>
    <message>
        <source>is</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>بلا قيمة</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>له قيمة</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>إضافة شرط</translation>
    </message>
    <message>
        <source>Field of the condition</source>
        <translation>حقل الشرط</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>طريقة المقارنة</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>القيمة التي يُقارن بها</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>الإبقاء على ما كان</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field and relation of a condition</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <comment>field, relation and value of a condition</comment>
        <translation>%1 %2 «%3»</translation>
    </message>
    <message>
        <source>asked of %1</source>
        <translation>يُستعلم به من %1</translation>
    </message>
    <message>
        <source>filtered here</source>
        <translation>يُصفّى هنا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>condition, and where it is looked at</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Change this condition (Delete removes it)</source>
        <translation>تغيير هذا الشرط (Delete للإزالة)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Type what it is compared with.</source>
        <translation>اكتب القيمة التي يُقارن بها.</translation>
    </message>
    <message>
        <source>%1 will be asked</source>
        <translation>سيُستعلم من %1</translation>
    </message>
    <message>
        <source>looked at among the loaded rows</source>
        <translation>يُفحص ضمن الصفوف المحمّلة</translation>
    </message>
</context>
<context>
    <name>rollcall::ConfirmDialog</name>
    <message>
        <source>Type %1 to allow it</source>
        <translation>كتابة %1 للسماح بذلك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The name has to be typed before this can go on.</source>
        <translation>يجب كتابة الاسم قبل المتابعة.</translation>
    </message>
    <message numerus="yes">
        <source>This is production: ready in %n second(s).</source>
        <translation>
            <numerusform>هذه بيئة الإنتاج: جاهز الآن.</numerusform>
            <numerusform>هذه بيئة الإنتاج: جاهز بعد ثانية واحدة.</numerusform>
            <numerusform>هذه بيئة الإنتاج: جاهز بعد ثانيتين.</numerusform>
            <numerusform>هذه بيئة الإنتاج: جاهز بعد %n ثوانٍ.</numerusform>
            <numerusform>هذه بيئة الإنتاج: جاهز بعد %n ثانية.</numerusform>
            <numerusform>هذه بيئة الإنتاج: جاهز بعد %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ConflictModel</name>
    <message>
        <source>Choose one of the two here; other values are typed in the field itself.</source>
        <translation>اختر هنا إحدى القيمتين؛ أما القيم الأخرى فتُكتب في الحقل نفسه.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>%1: you had seen %2; %3 has %4 now; you want %5.</source>
        <translation>%1: كنت قد رأيت %2؛ ولدى %3 الآن %4؛ وتريد %5.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>لم يُختر شيء بعد.</translation>
    </message>
    <message>
        <source>%1 will stand.</source>
        <comment>a value</comment>
        <translation>ستُعتمد القيمة %1.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>You had seen</source>
        <translation>ما كنت قد رأيته</translation>
    </message>
    <message>
        <source>%1 has now</source>
        <translation>لدى %1 الآن</translation>
    </message>
    <message>
        <source>You want</source>
        <translation>ما تريده</translation>
    </message>
    <message>
        <source>Shall stand</source>
        <translation>القيمة المعتمدة</translation>
    </message>
</context>
<context>
    <name>rollcall::ConflictView</name>
    <message>
        <source>Another value for %1</source>
        <translation>قيمة أخرى لـ%1</translation>
    </message>
    <message>
        <source>Enter the other one · 1 theirs · 2 mine · 0 another value</source>
        <translation>Enter القيمة الأخرى · 1 قيمة الآخر · 2 قيمتي · 0 قيمة مختلفة</translation>
    </message>
    <message>
        <source>Go on with these values</source>
        <translation>المتابعة بهذه القيم</translation>
    </message>
    <message>
        <source>Somebody else changed what you are changing.</source>
        <translation>غيّر شخص آخر ما تغيّره أنت.</translation>
    </message>
    <message>
        <source>Nothing has been sent. Choose what shall stand; it is shown for review before it is sent.</source>
        <translation>لم يُرسل شيء. اختر القيم المعتمدة؛ وستُعرض للمراجعة قبل إرسالها.</translation>
    </message>
    <message>
        <source>What both of you changed</source>
        <translation>ما غيّرتماه معًا</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Use theirs everywhere</source>
        <translation>اعتماد قيم الآخر في كل الحقول</translation>
    </message>
    <message>
        <source>Keep mine everywhere</source>
        <translation>الاحتفاظ بقيمي في كل الحقول</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) still to be made</source>
        <translation>
            <numerusform>لم يبق أي اختيار</numerusform>
            <numerusform>بقي اختيار واحد</numerusform>
            <numerusform>بقي اختياران</numerusform>
            <numerusform>بقيت %n اختيارات</numerusform>
            <numerusform>بقي %n اختيارًا</numerusform>
            <numerusform>بقي %n اختيار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ConnectionForm</name>
    <message>
        <source>Start read-only</source>
        <translation>البدء للقراءة فقط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>عنوان URL الأساسي</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>When opened</source>
        <translation>عند الفتح</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا وكيل</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>جهات التصديق في النظام</translation>
    </message>
    <message>
        <source>A PEM file, for a service with an authority of its own.</source>
        <translation>ملف PEM، لخدمة لها جهة تصديق خاصة بها.</translation>
    </message>
    <message>
        <source>Stored: %1. It is never shown again; type to replace it.</source>
        <translation>محفوظ: %1. لا يُعرض مجددًا أبدًا؛ اكتب لاستبداله.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the console cannot see whether it is stored.</source>
        <translation>سلسلة المفاتيح مقفلة، فلا يمكن لوحدة التحكم معرفة ما إذا كان محفوظًا.</translation>
    </message>
    <message>
        <source>There is no usable keychain; what you type is kept until you quit.</source>
        <translation>لا توجد سلسلة مفاتيح صالحة للاستخدام؛ يُحتفظ بما تكتبه حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>The keychain does not answer, so the console cannot see whether it is stored.</source>
        <translation>لا تجيب سلسلة المفاتيح، فلا يمكن لوحدة التحكم معرفة ما إذا كان محفوظًا.</translation>
    </message>
    <message>
        <source>Give it a name that tells you which service it is.</source>
        <translation>أعطه اسمًا يبيّن أي خدمة هو.</translation>
    </message>
    <message>
        <source>The address of the service is missing.</source>
        <translation>عنوان الخدمة غير موجود.</translation>
    </message>
    <message>
        <source>This is no address. It begins with https:// and names a host.</source>
        <translation>هذا ليس عنوانًا. يبدأ العنوان بـ https:// ويذكر اسم مضيف.</translation>
    </message>
    <message>
        <source>Only https:// and http:// are possible.</source>
        <translation>لا يمكن استخدام سوى https:// وhttp://.</translation>
    </message>
    <message>
        <source>Leave out names, passwords, “?” and “#”; only the address belongs here.</source>
        <translation>لا تكتب أسماء ولا كلمات مرور ولا «?» و«#»؛ العنوان وحده مكانه هنا.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>تتعذّر قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate</source>
        <translation>اختيار شهادة جهة التصديق</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>الشهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>نسيان المحفوظين</translation>
    </message>
    <message>
        <source>People kept</source>
        <translation>الأشخاص المحفوظون</translation>
    </message>
    <message>
        <source>They can be found and looked at while the service does not answer, with the time of their reading.</source>
        <translation>عندما لا تجيب الخدمة، يمكن البحث عنهم والاطلاع على بياناتهم مع وقت قراءتها.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Until Rollcall is closed</source>
        <translation>حتى إغلاق Rollcall</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s), encrypted on this computer</source>
        <translation>
            <numerusform>لأقل من يوم، مشفّرين على هذا الحاسوب</numerusform>
            <numerusform>ليوم واحد، مشفّرين على هذا الحاسوب</numerusform>
            <numerusform>ليومين، مشفّرين على هذا الحاسوب</numerusform>
            <numerusform>لمدة %n أيام، مشفّرين على هذا الحاسوب</numerusform>
            <numerusform>لمدة %n يومًا، مشفّرين على هذا الحاسوب</numerusform>
            <numerusform>لمدة %n يوم، مشفّرين على هذا الحاسوب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n of them</source>
        <translation>
            <numerusform>لا محفوظين لنسيانهم</numerusform>
            <numerusform>نسيان شخص محفوظ واحد</numerusform>
            <numerusform>نسيان شخصين محفوظين</numerusform>
            <numerusform>نسيان %n أشخاص محفوظين</numerusform>
            <numerusform>نسيان %n شخصًا محفوظًا</numerusform>
            <numerusform>نسيان %n شخص محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is kept.</source>
        <translation>لا يوجد أشخاص محفوظون.</translation>
    </message>
</context>
<context>
    <name>rollcall::ConnectionListModel</name>
    <message>
        <source>read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
</context>
<context>
    <name>rollcall::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>إضافة اتصال…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Import connections…</source>
        <translation>استيراد الاتصالات…</translation>
    </message>
    <message>
        <source>Export without secrets…</source>
        <translation>تصدير دون الأسرار…</translation>
    </message>
    <message>
        <source>Settings of the connection</source>
        <translation>إعدادات الاتصال</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Save connection</source>
        <translation>حفظ الاتصال</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>Practice is made anew at every start; there is nothing to save or to remove.</source>
        <translation>يُنشأ التدريب من جديد عند كل بدء تشغيل؛ ولا يوجد ما يُحفظ أو يُزال.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>إيقاف الانتظار</translation>
    </message>
    <message>
        <source>Save the connection first.</source>
        <translation>احفظ الاتصال أولًا.</translation>
    </message>
    <message>
        <source>Saving now.</source>
        <translation>جارٍ الحفظ الآن.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Nobody was signed in.</source>
        <translation>لم يُسجَّل دخول أحد.</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>في انتظار المتصفح</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened there, then come back.</source>
        <translation>سجّل الدخول في الصفحة التي فُتحت هناك، ثم عُد إلى هنا.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address and open it in one on this computer.</source>
        <translation>تعذّر فتح متصفح. انسخ العنوان وافتحه في متصفح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>A new connection is not saved.</source>
        <translation>الاتصال الجديد غير محفوظ.</translation>
    </message>
    <message>
        <source>The settings of %1 are not saved.</source>
        <translation>إعدادات %1 غير محفوظة.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>جارٍ اختبار %1</translation>
    </message>
    <message>
        <source>%1 will be removed from this console.</source>
        <translation>سيُزال %1 من وحدة التحكم هذه.</translation>
    </message>
    <message>
        <source>Its credentials are erased from the keychain.</source>
        <translation>تُمحى بيانات اعتماده من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Nothing changes at the service.</source>
        <translation>لا يتغيّر شيء في الخدمة.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>rollcall::Console</name>
    <message>
        <source>The list of connections cannot be read.</source>
        <translation>تتعذّر قراءة قائمة الاتصالات.</translation>
    </message>
    <message>
        <source>The file was left as it is: %1</source>
        <translation>تُرك الملف كما هو: %1</translation>
    </message>
    <message>
        <source>No journal</source>
        <translation>لا دفتر تغييرات</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>تتعذّر الكتابة في دفتر التغييرات.</translation>
    </message>
    <message>
        <source>Looking people up works; nothing can be changed until it can. %1</source>
        <translation>البحث عن الأشخاص ممكن؛ ولا يمكن تغيير شيء حتى تصبح الكتابة ممكنة. %1</translation>
    </message>
    <message>
        <source>The journal was damaged.</source>
        <translation>كان دفتر التغييرات تالفًا.</translation>
    </message>
    <message>
        <source>It is kept as %1, and a new one was begun.</source>
        <translation>حُفظ باسم %1، وبدأ دفتر جديد.</translation>
    </message>
    <message>
        <source>Journal broken</source>
        <translation>دفتر التغييرات تالف</translation>
    </message>
    <message>
        <source>Journal started today</source>
        <translation>بدأ دفتر التغييرات اليوم</translation>
    </message>
    <message>
        <source>Journal unbroken, checked %1</source>
        <translation>دفتر التغييرات متصل بلا انقطاع، فُحص %1</translation>
    </message>
    <message>
        <source>Sign-ins work until you quit; new ones are not saved, and the journal&apos;s personal content cannot be read later.</source>
        <translation>تبقى عمليات تسجيل الدخول صالحة حتى إنهاء البرنامج؛ ولا تُحفظ الجديدة منها، ولا يمكن لاحقًا قراءة المحتوى الشخصي لدفتر التغييرات.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>سلسلة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>سلسلة المفاتيح لا تجيب.</translation>
    </message>
    <message>
        <source>There is no keychain on this desktop.</source>
        <translation>لا توجد سلسلة مفاتيح على سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>Practice is starting</source>
        <translation>جارٍ بدء التدريب</translation>
    </message>
    <message>
        <source>Practice is running</source>
        <translation>التدريب قيد التشغيل</translation>
    </message>
    <message>
        <source>The practice service ended by itself.</source>
        <translation>انتهت خدمة التدريب من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>It is started again with the same people. What was being sent shows its outcome where it was sent.</source>
        <translation>يُعاد تشغيلها بالأشخاص أنفسهم. وما كان قيد الإرسال تظهر نتيجته حيث أُرسل.</translation>
    </message>
    <message>
        <source>There is no practice service.</source>
        <translation>لا توجد خدمة تدريب.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>إعادة تشغيلها</translation>
    </message>
    <message>
        <source>The file with the credentials cannot be used.</source>
        <translation>يتعذّر استخدام ملف بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>Connected for this run only</source>
        <translation>متصل في هذا التشغيل فقط</translation>
    </message>
    <message>
        <source>The practice service</source>
        <translation>خدمة التدريب</translation>
    </message>
</context>
<context>
    <name>rollcall::ContentsList</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>rollcall::CreateStep</name>
    <message>
        <source>Check that it is free</source>
        <translation>التحقق من أنه متاح</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open that record</source>
        <translation>فتح ذلك السجل</translation>
    </message>
    <message>
        <source>This cannot be changed later. It is looked up first, so that nobody&apos;s record is overwritten.</source>
        <translation>لا يمكن تغيير هذا لاحقًا. يجري البحث عنه أولًا، حتى لا يُستبدل سجل أحد.</translation>
    </message>
    <message>
        <source>A new record</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>This cannot be used. Type another one.</source>
        <translation>لا يمكن استخدام هذا. اكتب غيره.</translation>
    </message>
    <message>
        <source>There is no connection, so nothing could be looked up. Connect first.</source>
        <translation>لا يوجد اتصال، لذلك تعذّر البحث. اتصل أولًا.</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>جارٍ البحث عنه…</translation>
    </message>
    <message>
        <source>%1 is taken. Open that record, or type another one.</source>
        <translation>%1 محجوز. افتح ذلك السجل، أو اكتب غيره.</translation>
    </message>
    <message>
        <source>%1 shows nobody of that name, but it may hide them from you, so this cannot be proven free.</source>
        <translation>لا تعرض %1 أحدًا بهذا الاسم، لكنها قد تخفيه عنك، فلا يمكن إثبات أنه متاح.</translation>
    </message>
</context>
<context>
    <name>rollcall::CropDialog</name>
    <message>
        <source>Picture of %1</source>
        <translation>صورة %1</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>تدوير إلى اليسار</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>تدوير إلى اليمين</translation>
    </message>
    <message>
        <source>Smaller cut-out</source>
        <translation>تصغير الجزء المقتطع</translation>
    </message>
    <message>
        <source>Larger cut-out</source>
        <translation>تكبير الجزء المقتطع</translation>
    </message>
    <message>
        <source>Size of the cut-out</source>
        <translation>حجم الجزء المقتطع</translation>
    </message>
    <message>
        <source>Arrows move    Shift+Arrows move by 10    + and − resize    R turns</source>
        <translation>الأسهم للتحريك    Shift+الأسهم للتحريك بمقدار 10    + و− لتغيير الحجم    R للتدوير</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>المختارة</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>تُرسل على هيئة</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>%1, PNG or JPG, not animated</source>
        <translation>%1، PNG أو JPG، غير متحركة</translation>
    </message>
    <message>
        <source>As it will appear</source>
        <translation>كما ستظهر</translation>
    </message>
    <message>
        <source>on the page, in headers, in lists</source>
        <translation>في الصفحة وفي الرؤوس وفي القوائم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stage picture</source>
        <translation>إعداد الصورة للإرسال</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Choose a picture of %1</source>
        <translation>اختيار صورة لـ%1</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>الصور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1, %2 × %3, %4</source>
        <translation>%1، %2 × %3، %4</translation>
    </message>
    <message>
        <source>The picture is being opened.</source>
        <translation>جارٍ فتح الصورة.</translation>
    </message>
    <message>
        <source>No picture has been chosen.</source>
        <translation>لم تُختر صورة.</translation>
    </message>
    <message>
        <source>being opened</source>
        <translation>قيد الفتح</translation>
    </message>
    <message>
        <source>Place and camera data will be removed</source>
        <translation>ستُزال بيانات المكان والكاميرا</translation>
    </message>
    <message>
        <source>Larger than %1 takes, so it is made smaller</source>
        <translation>أكبر مما تقبله %1، لذلك تُصغَّر</translation>
    </message>
    <message>
        <source>%1 needs a moment to show a new picture; yours is shown here meanwhile</source>
        <translation>تحتاج %1 إلى لحظات لعرض صورة جديدة؛ وتُعرض صورتك هنا حتى ذلك الحين</translation>
    </message>
</context>
<context>
    <name>rollcall::CropView</name>
    <message>
        <source>Cut-out of the picture</source>
        <translation>الجزء المقتطع من الصورة</translation>
    </message>
    <message>
        <source>Arrows move, Shift and arrows move by ten, plus and minus resize, R turns</source>
        <translation>الأسهم للتحريك، وShift مع الأسهم للتحريك بمقدار عشرة، وعلامتا الزائد والناقص لتغيير الحجم، وR للتدوير</translation>
    </message>
</context>
<context>
    <name>rollcall::Environment</name>
    <message>
        <source>Production</source>
        <translation>إنتاج</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>ما قبل الإنتاج</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
</context>
<context>
    <name>rollcall::EnvironmentBand</name>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Changes allowed</source>
        <translation>التغيير مسموح</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Unlock this connection for changes</source>
        <translation>فتح قفل هذا الاتصال للتغيير</translation>
    </message>
    <message>
        <source>Lock this connection, read-only</source>
        <translation>قفل هذا الاتصال، للقراءة فقط</translation>
    </message>
    <message>
        <source>%1, connection %2, %3</source>
        <translation>%1، الاتصال %2، %3</translation>
    </message>
</context>
<context>
    <name>rollcall::ErrorText</name>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>انتظر دقيقة، ثم حاول مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>لا حاجة إلى الانتظار قبل المحاولة التالية.</numerusform>
            <numerusform>يُطلب الانتظار ثانية واحدة قبل المحاولة التالية.</numerusform>
            <numerusform>يُطلب الانتظار ثانيتين قبل المحاولة التالية.</numerusform>
            <numerusform>يُطلب الانتظار %n ثوانٍ قبل المحاولة التالية.</numerusform>
            <numerusform>يُطلب الانتظار %n ثانية قبل المحاولة التالية.</numerusform>
            <numerusform>يُطلب الانتظار %n ثانية قبل المحاولة التالية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %n minute(s) before the next try.</source>
        <translation>
            <numerusform>لا حاجة إلى الانتظار قبل المحاولة التالية.</numerusform>
            <numerusform>يُطلب الانتظار دقيقة واحدة قبل المحاولة التالية.</numerusform>
            <numerusform>يُطلب الانتظار دقيقتين قبل المحاولة التالية.</numerusform>
            <numerusform>يُطلب الانتظار %n دقائق قبل المحاولة التالية.</numerusform>
            <numerusform>يُطلب الانتظار %n دقيقة قبل المحاولة التالية.</numerusform>
            <numerusform>يُطلب الانتظار %n دقيقة قبل المحاولة التالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>تعذّر الوصول إلى %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Check the network and the base URL, then try again.</source>
        <translation>تحقق من الشبكة ومن عنوان URL الأساسي، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 accepted the question and then fell silent.</source>
        <translation>قبلت %1 الاستعلام ثم لم تجب.</translation>
    </message>
    <message>
        <source>Try again; if it stays silent, tell the people who run it.</source>
        <translation>حاول مجددًا؛ وإن بقيت لا تجيب فأبلغ مشغّليها.</translation>
    </message>
    <message>
        <source>%1 answered too slowly and the console stopped waiting.</source>
        <translation>أجابت %1 ببطء شديد، فتوقفت وحدة التحكم عن الانتظار.</translation>
    </message>
    <message>
        <source>Try again later; asking for less may help.</source>
        <translation>حاول لاحقًا؛ وقد يفيد طلب قدر أقل.</translation>
    </message>
    <message>
        <source>%1 has nothing at this address.</source>
        <translation>لا يوجد لدى %1 شيء على هذا العنوان.</translation>
    </message>
    <message>
        <source>Check the base URL of the connection, with its path.</source>
        <translation>تحقق من عنوان URL الأساسي للاتصال، مع مساره.</translation>
    </message>
    <message>
        <source>%1 has no such person, or does not let you see them.</source>
        <translation>لا يوجد شخص كهذا لدى %1، أو لا يُسمح لك برؤيته.</translation>
    </message>
    <message>
        <source>Check the identifier, or look the person up by name.</source>
        <translation>تحقق من المعرّف، أو ابحث عن الشخص بالاسم.</translation>
    </message>
    <message>
        <source>The question to %1 was stopped.</source>
        <translation>أُوقف الاستعلام من %1.</translation>
    </message>
    <message>
        <source>Ask again when you need the answer.</source>
        <translation>أعد الاستعلام عندما تحتاج إلى الرد.</translation>
    </message>
    <message>
        <source>This computer has no network, so %1 was not asked.</source>
        <translation>لا توجد شبكة على هذا الحاسوب، لذلك لم يُستعلم من %1.</translation>
    </message>
    <message>
        <source>Connect to the network, then try again.</source>
        <translation>اتصل بالشبكة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The address of %1 is not known to the network.</source>
        <translation>عنوان %1 غير معروف في الشبكة.</translation>
    </message>
    <message>
        <source>Check the host name in the base URL, or whether a VPN is needed.</source>
        <translation>تحقق من اسم المضيف في عنوان URL الأساسي، أو مما إذا كانت شبكة VPN لازمة.</translation>
    </message>
    <message>
        <source>Nothing answers at the address of %1.</source>
        <translation>لا شيء يجيب على عنوان %1.</translation>
    </message>
    <message>
        <source>Check host and port in the base URL, or ask whether the service is running.</source>
        <translation>تحقق من المضيف والمنفذ في عنوان URL الأساسي، أو اسأل هل الخدمة قيد التشغيل.</translation>
    </message>
    <message>
        <source>The certificate of %1 was refused, so nothing was sent.</source>
        <translation>رُفضت شهادة %1، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Check the host name and, for a private authority, choose its certificate file in the connection.</source>
        <translation>تحقق من اسم المضيف، وإن كانت جهة التصديق خاصة فاختر ملف شهادتها في الاتصال.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of its answer.</source>
        <translation>انقطع رد %1 في منتصفه.</translation>
    </message>
    <message>
        <source>Try again; what you typed is kept.</source>
        <translation>حاول مجددًا؛ يُحتفظ بما كتبته.</translation>
    </message>
    <message>
        <source>%1 pointed to another address, and the console does not follow with your credentials.</source>
        <translation>أحالت %1 إلى عنوان آخر، ووحدة التحكم لا تتبعه ببيانات اعتمادك.</translation>
    </message>
    <message>
        <source>Put the final address into the base URL of the connection.</source>
        <translation>ضع العنوان النهائي في عنوان URL الأساسي للاتصال.</translation>
    </message>
    <message>
        <source>What was to be sent to %1 is larger than it accepts.</source>
        <translation>ما كان سيُرسل إلى %1 أكبر مما تقبله.</translation>
    </message>
    <message>
        <source>Choose a smaller picture or a shorter text.</source>
        <translation>اختر صورة أصغر أو نصًا أقصر.</translation>
    </message>
    <message>
        <source>%1 refused it because it is too large.</source>
        <translation>رفضته %1 لأنه كبير جدًا.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than the console accepts.</source>
        <translation>رد %1 أكبر مما تقبله وحدة التحكم.</translation>
    </message>
    <message>
        <source>Ask for less, or check that the base URL is that of the service.</source>
        <translation>اطلب قدرًا أقل، أو تحقق من أن عنوان URL الأساسي هو عنوان الخدمة.</translation>
    </message>
    <message>
        <source>The answer of %1 contains text that cannot be read.</source>
        <translation>رد %1 يحتوي على نص تتعذّر قراءته.</translation>
    </message>
    <message>
        <source>Nothing was changed here; tell the people who run the service.</source>
        <translation>لم يتغيّر شيء هنا؛ أبلغ مشغّلي الخدمة.</translation>
    </message>
    <message>
        <source>%1 answered with a web page or something else instead of data.</source>
        <translation>أجابت %1 بصفحة ويب أو بشيء آخر بدلًا من البيانات.</translation>
    </message>
    <message>
        <source>Check the base URL; a sign-in page or a proxy may stand in between.</source>
        <translation>تحقق من عنوان URL الأساسي؛ فقد تكون بينكما صفحة تسجيل دخول أو وكيل.</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged or incomplete.</source>
        <translation>رد %1 تالف أو غير مكتمل.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, tell the people who run the service.</source>
        <translation>حاول مجددًا؛ وإن بقي الأمر كذلك فأبلغ مشغّلي الخدمة.</translation>
    </message>
    <message>
        <source>The answer of %1 does not look as its interface describes it.</source>
        <translation>رد %1 لا يوافق وصف واجهتها.</translation>
    </message>
    <message>
        <source>Check the base URL and the kind of the connection.</source>
        <translation>تحقق من عنوان URL الأساسي ومن نوع الاتصال.</translation>
    </message>
    <message>
        <source>%1 does not accept the key or the sign-in.</source>
        <translation>لا تقبل %1 المفتاح أو تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Open the connection and enter the credentials again; staged changes are kept.</source>
        <translation>افتح الاتصال وأدخل بيانات الاعتماد مجددًا؛ يُحتفظ بالتغييرات المُعدّة.</translation>
    </message>
    <message>
        <source>%1 does not allow this with your credentials.</source>
        <translation>لا تسمح %1 بهذا ببيانات اعتمادك.</translation>
    </message>
    <message>
        <source>Ask an administrator of the service for the permission.</source>
        <translation>اطلب الإذن من أحد مسؤولي الخدمة.</translation>
    </message>
    <message>
        <source>%1 refused it because it does not fit what is there now.</source>
        <translation>رفضته %1 لأنه لا يوافق ما هو موجود الآن.</translation>
    </message>
    <message>
        <source>Refresh, look at the difference, and decide again.</source>
        <translation>حدّث، وانظر إلى الفرق، ثم قرّر مجددًا.</translation>
    </message>
    <message>
        <source>Someone changed this at %1 after you had read it; nothing was changed.</source>
        <translation>غيّر شخص ما هذا لدى %1 بعد أن قرأته؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Refresh and compare; your edits are kept.</source>
        <translation>حدّث وقارن؛ يُحتفظ بتعديلاتك.</translation>
    </message>
    <message>
        <source>%1 did not accept a value; nothing was changed.</source>
        <translation>لم تقبل %1 إحدى القيم؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Correct the marked field and send again.</source>
        <translation>صحّح الحقل المحدد وأرسل مجددًا.</translation>
    </message>
    <message>
        <source>%1 was asked too often.</source>
        <translation>أُرسلت إلى %1 استعلامات أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>%1 failed inside.</source>
        <translation>وقع خطأ داخلي في %1.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, report it with the request number.</source>
        <translation>حاول لاحقًا؛ وإن بقي الأمر كذلك فأبلغ عنه مع رقم الطلب.</translation>
    </message>
    <message>
        <source>%1 is closed for maintenance.</source>
        <translation>%1 مغلقة للصيانة.</translation>
    </message>
    <message>
        <source>Unknown whether %1 carried it out: the answer never came.</source>
        <translation>غير معروف هل نفّذته %1: لم يصل الرد قط.</translation>
    </message>
    <message>
        <source>Look again at the record before you send anything twice.</source>
        <translation>انظر إلى السجل مجددًا قبل أن ترسل أي شيء مرتين.</translation>
    </message>
    <message>
        <source>The console could not write to its own disk, so nothing was sent to %1.</source>
        <translation>تعذّرت على وحدة التحكم الكتابة في قرصها، لذلك لم يُرسل شيء إلى %1.</translation>
    </message>
    <message>
        <source>Make room or check the permissions of the profile folder, then try again.</source>
        <translation>وفّر مساحة أو تحقق من صلاحيات مجلد الملف الشخصي، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or does not answer, so %1 cannot be signed in to.</source>
        <translation>سلسلة مفاتيح هذا الحاسوب مقفلة أو لا تجيب، لذلك يتعذّر تسجيل الدخول إلى %1.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the key for this session only.</source>
        <translation>افتح قفل سلسلة المفاتيح وحاول مجددًا، أو أدخل المفتاح لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>%1 could not do it.</source>
        <translation>تعذّر ذلك على %1.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مجددًا.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>حالة HTTP %1</translation>
    </message>
    <message numerus="yes">
        <source>asked %n times</source>
        <translation>
            <numerusform>لم يُستعلم</numerusform>
            <numerusform>استُعلم مرة واحدة</numerusform>
            <numerusform>استُعلم مرتين</numerusform>
            <numerusform>استُعلم %n مرات</numerusform>
            <numerusform>استُعلم %n مرة</numerusform>
            <numerusform>استُعلم %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>الطلب %1</translation>
    </message>
</context>
<context>
    <name>rollcall::FieldEditor</name>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>rollcall::FieldRow</name>
    <message>
        <source>Undo this change</source>
        <translation>التراجع عن هذا التغيير</translation>
    </message>
    <message>
        <source>was</source>
        <comment>followed by the old value</comment>
        <translation>كان</translation>
    </message>
    <message>
        <source>Hidden from you</source>
        <translation>مخفي عنك</translation>
    </message>
    <message>
        <source>Not offered by %1</source>
        <translation>غير متاح في %1</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>لم يُحمَّل بعد</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>changed, was %1</source>
        <translation>تغيّر، كان %1</translation>
    </message>
    <message>
        <source>read-only: %1</source>
        <translation>للقراءة فقط: %1</translation>
    </message>
    <message>
        <source>Undo the change of %1</source>
        <translation>التراجع عن تغيير %1</translation>
    </message>
</context>
<context>
    <name>rollcall::Help</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>About Rollcall</source>
        <translation>حول Rollcall</translation>
    </message>
    <message>
        <source>Rollcall %1</source>
        <translation>Rollcall %1</translation>
    </message>
    <message>
        <source>A console for identity services.</source>
        <translation>وحدة تحكم لخدمات الهوية.</translation>
    </message>
    <message>
        <source>Licence: Apache-2.0. Uses Qt under the LGPL.</source>
        <translation>الترخيص: Apache-2.0. يستخدم Qt بموجب LGPL.</translation>
    </message>
</context>
<context>
    <name>rollcall::KeyMap</name>
    <message>
        <source>It needs Ctrl or Alt, or a function key: letters alone are for typing.</source>
        <translation>يلزم Ctrl أو Alt أو مفتاح وظيفي: الحروف وحدها للكتابة.</translation>
    </message>
    <message>
        <source>%1 is for moving and editing in fields and lists.</source>
        <translation>يُستخدم %1 للتنقل والتحرير في الحقول والقوائم.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>المفتاح %1 مخصص لـ «%2».</translation>
    </message>
    <message>
        <source>%1 is the key of an action on a page that is not open.</source>
        <translation>المفتاح %1 مخصص لإجراء في صفحة غير مفتوحة.</translation>
    </message>
</context>
<context>
    <name>rollcall::KeysDialog</name>
    <message>
        <source>Sections of a person</source>
        <translation>أقسام الشخص</translation>
    </message>
    <message>
        <source>Open the current row</source>
        <translation>فتح الصف الحالي</translation>
    </message>
    <message>
        <source>Open the current row in a new tab</source>
        <translation>فتح الصف الحالي في علامة تبويب جديدة</translation>
    </message>
    <message>
        <source>Close the results of a look-up</source>
        <translation>إغلاق نتائج البحث</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>استخدام هذه المفاتيح</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>المفاتيح المعتادة</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>المفاتيح المعتادة للكل</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>ابحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>مفاتيح جديدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>لا يوجد أمر بهذه الكلمات.</translation>
    </message>
    <message>
        <source>This key is always the same.</source>
        <translation>هذا المفتاح ثابت دائمًا.</translation>
    </message>
    <message>
        <source>Press the new keys in the field.</source>
        <translation>اضغط المفاتيح الجديدة في الحقل.</translation>
    </message>
    <message>
        <source>Press the new keys in the field first.</source>
        <translation>اضغط أولًا المفاتيح الجديدة في الحقل.</translation>
    </message>
    <message>
        <source>These are the usual keys.</source>
        <translation>هذه هي المفاتيح المعتادة.</translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation>كل المفاتيح هي المعتادة.</translation>
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
        <translation>توجد تغييرات لم تُرسل</translation>
    </message>
    <message>
        <source>What you changed has not been sent.</source>
        <translation>ما غيّرته لم يُرسل.</translation>
    </message>
    <message>
        <source>Nothing has left this computer. A draft is there again when the record is opened.</source>
        <translation>لم يغادر هذا الحاسوب شيء. تظهر المسودة مجددًا عند فتح السجل.</translation>
    </message>
    <message>
        <source>Closing throws it away. Nothing has left this computer.</source>
        <translation>الإغلاق يتجاهله. لم يغادر هذا الحاسوب شيء.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>حفظ كمسودة</translation>
    </message>
    <message>
        <source>Review and send…</source>
        <translation>مراجعة وإرسال…</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التحرير</translation>
    </message>
</context>
<context>
    <name>rollcall::LinkedRecord</name>
    <message>
        <source>Looking up who this is…</source>
        <translation>جارٍ البحث عن صاحبه…</translation>
    </message>
    <message>
        <source>%1 is not connected, so it is not known who this is.</source>
        <translation>%1 غير متصلة، لذلك لا يُعرف من هذا.</translation>
    </message>
    <message>
        <source>It is not known who this is. %1</source>
        <translation>لا يُعرف من هذا. %1</translation>
    </message>
    <message>
        <source>Nobody has this ID, or they are hidden from you.</source>
        <translation>لا أحد له هذا المعرّف، أو أن صاحبه مخفي عنك.</translation>
    </message>
    <message>
        <source>Nobody has this ID.</source>
        <translation>لا أحد له هذا المعرّف.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
</context>
<context>
    <name>rollcall::LoadingView</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>rollcall::Lookup</name>
    <message>
        <source>that name</source>
        <translation>هذا الاسم</translation>
    </message>
    <message>
        <source>that e-mail address</source>
        <translation>عنوان البريد الإلكتروني هذا</translation>
    </message>
    <message>
        <source>that name or username</source>
        <translation>هذا الاسم أو اسم المستخدم هذا</translation>
    </message>
    <message>
        <source>that number</source>
        <translation>هذا الرقم</translation>
    </message>
    <message>
        <source>that UUID</source>
        <translation>معرّف UUID هذا</translation>
    </message>
    <message>
        <source>that user ID</source>
        <translation>معرّف المستخدم هذا</translation>
    </message>
    <message>
        <source>that phone number</source>
        <translation>رقم الهاتف هذا</translation>
    </message>
    <message>
        <source>that ORCID iD</source>
        <translation>معرّف ORCID هذا</translation>
    </message>
    <message>
        <source>name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>name or username</source>
        <translation>اسم أو اسم مستخدم</translation>
    </message>
    <message>
        <source>number of an account</source>
        <translation>رقم حساب</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>user ID</source>
        <translation>معرّف مستخدم</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>ORCID iD</source>
        <translation>معرّف ORCID</translation>
    </message>
    <message>
        <source>As a %1: %2</source>
        <translation>على أنه %1: %2</translation>
    </message>
    <message>
        <source>%1 did not answer yet.</source>
        <translation>لم تجب %1 بعد.</translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <translation>لم يُستعلم من %1.</translation>
    </message>
    <message>
        <source>%1 was not asked: %2.</source>
        <translation>لم يُستعلم من %1: %2.</translation>
    </message>
    <message>
        <source>No service is connected, so no one was asked.</source>
        <translation>لا توجد خدمة متصلة، لذلك لم يُستعلم من أي جهة.</translation>
    </message>
    <message>
        <source>No one with %1 in %2.</source>
        <translation>لا يوجد أحد له %1 في %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people found.</source>
        <translation>
            <numerusform>لم يُعثر على أحد.</numerusform>
            <numerusform>عُثر على شخص واحد.</numerusform>
            <numerusform>عُثر على شخصين.</numerusform>
            <numerusform>عُثر على %n أشخاص.</numerusform>
            <numerusform>عُثر على %n شخصًا.</numerusform>
            <numerusform>عُثر على %n شخص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::LookupBox</name>
    <message>
        <source>Look someone up</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>Look up a name, e-mail, phone, username or ID</source>
        <translation>البحث عن اسم أو بريد إلكتروني أو هاتف أو اسم مستخدم أو معرّف</translation>
    </message>
</context>
<context>
    <name>rollcall::LookupModel</name>
    <message>
        <source>asking…</source>
        <translation>جارٍ الاستعلام…</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُستعلم</translation>
    </message>
    <message>
        <source>no one</source>
        <translation>لا أحد</translation>
    </message>
    <message numerus="yes">
        <source>%n people, there may be more</source>
        <translation>
            <numerusform>لا أحد، وقد يوجد آخرون</numerusform>
            <numerusform>شخص واحد، وقد يوجد آخرون</numerusform>
            <numerusform>شخصان، وقد يوجد آخرون</numerusform>
            <numerusform>%n أشخاص، وقد يوجد آخرون</numerusform>
            <numerusform>%n شخصًا، وقد يوجد آخرون</numerusform>
            <numerusform>%n شخص، وقد يوجد آخرون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like another name in this list, and is not the same letters: %1</source>
        <translation>يشبه اسمًا آخر في هذه القائمة، وليست الأحرف نفسها: %1</translation>
    </message>
    <message>
        <source>check the letters</source>
        <translation>تحقق من الأحرف</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>followed by &quot;20 s ago&quot;</comment>
        <translation>قُرئ %1</translation>
    </message>
</context>
<context>
    <name>rollcall::LookupPopup</name>
    <message>
        <source>Taken for a</source>
        <translation>فُهم على أنه</translation>
    </message>
    <message>
        <source>Read it another way</source>
        <translation>قراءته بمعنى آخر</translation>
    </message>
    <message>
        <source>Enter open · Ctrl+Enter new tab · Esc close</source>
        <translation>Enter فتح · Ctrl+Enter علامة تبويب جديدة · Esc إغلاق</translation>
    </message>
    <message>
        <source>Results of the look-up</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>الأشخاص الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ الاستعلام…</translation>
    </message>
    <message>
        <source>Others are still being asked.</source>
        <translation>ما زال الاستعلام جاريًا من خدمات أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>إ&amp;ضافة اتصال…</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>الات&amp;صالات</translation>
    </message>
    <message>
        <source>C&amp;lose tab</source>
        <translation>إ&amp;غلاق علامة التبويب</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Undo change</source>
        <translation>&amp;تراجع عن التغيير</translation>
    </message>
    <message>
        <source>&amp;Redo change</source>
        <translation>إعا&amp;دة التغيير</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Filter this table</source>
        <translation>ت&amp;صفية هذا الجدول</translation>
    </message>
    <message>
        <source>Re&amp;view changes, then send</source>
        <translation>&amp;مراجعة التغييرات ثم إرسالها</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>ت&amp;قدّم</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>ت&amp;حديث</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>الشريط ال&amp;جانبي</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;معاينة</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;شخص</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <translation>شخص &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Pin in the sidebar</source>
        <translation>&amp;تثبيت في الشريط الجانبي</translation>
    </message>
    <message>
        <source>Open a person to see what can be done</source>
        <translation>افتح شخصًا لمعرفة ما يمكن فعله</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أ&amp;دوات</translation>
    </message>
    <message>
        <source>Look &amp;someone up</source>
        <translation>البحث عن &amp;شخص</translation>
    </message>
    <message>
        <source>Run a &amp;command…</source>
        <translation>تنفيذ أ&amp;مر…</translation>
    </message>
    <message>
        <source>&amp;Lock or unlock the connection</source>
        <translation>&amp;قفل الاتصال أو فتح قفله</translation>
    </message>
    <message>
        <source>Start practice &amp;over…</source>
        <translation>&amp;بدء التدريب من جديد…</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;نافذة</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>الأ&amp;شخاص</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>علامة التبويب ال&amp;تالية</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>علامة التبويب ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>ال&amp;جزء التالي</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>الج&amp;زء السابق</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>ال&amp;خطوات الأولى</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>&amp;About Rollcall</source>
        <translation>&amp;حول Rollcall</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>حجم ال&amp;نص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;عادي</translation>
    </message>
    <message>
        <source>&amp;Why is it slow?</source>
        <translation>ما سبب ال&amp;بطء؟</translation>
    </message>
    <message>
        <source>P&amp;hone desk</source>
        <translation>مكتب ال&amp;هاتف</translation>
    </message>
    <message>
        <source>&amp;Mask personal data</source>
        <translation>إ&amp;خفاء البيانات الشخصية</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>مثل س&amp;طح المكتب</translation>
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
        <translation>مكان البحث</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>كل الاتصالات</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>لا يوجد اتصال بعد.</translation>
    </message>
    <message>
        <source>Read-only: this kind offers no changes</source>
        <translation>للقراءة فقط: هذا النوع لا يتيح التغيير</translation>
    </message>
    <message>
        <source>&amp;Unlock %1 for changes</source>
        <translation>&amp;فتح قفل %1 للتغيير</translation>
    </message>
    <message>
        <source>&amp;Lock %1, read-only</source>
        <translation>&amp;قفل %1، للقراءة فقط</translation>
    </message>
    <message>
        <source>%1 offers no new records.</source>
        <translation>لا تتيح %1 سجلات جديدة.</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 غير متصلة.</translation>
    </message>
    <message>
        <source>&amp;New in %1…</source>
        <comment>a kind of record</comment>
        <translation>&amp;جديد في %1…</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <translation>شخص &amp;جديد…</translation>
    </message>
    <message>
        <source>This tab stays open.</source>
        <translation>تبقى علامة التبويب هذه مفتوحة.</translation>
    </message>
    <message>
        <source>%1 – Rollcall</source>
        <translation>%1 – Rollcall</translation>
    </message>
    <message>
        <source>Open a person, or choose one in the list.</source>
        <translation>افتح شخصًا، أو اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>إلغاء ال&amp;تثبيت</translation>
    </message>
    <message>
        <source>&amp;Pin in the sidebar</source>
        <translation>&amp;تثبيت في الشريط الجانبي</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>لا يوجد ما يُرجع إليه.</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>لا يوجد ما يُتقدَّم إليه.</translation>
    </message>
    <message>
        <source>This tab has no preview.</source>
        <translation>ليس لعلامة التبويب هذه معاينة.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>The practice people will be thrown away.</source>
        <translation>سيُتخلص من أشخاص التدريب.</translation>
    </message>
    <message>
        <source>Everything that was changed in practice is gone; the people are invented anew.</source>
        <translation>يزول كل ما تغيّر في التدريب؛ ويُنشأ أشخاص غير حقيقيين من جديد.</translation>
    </message>
    <message>
        <source>Real connections are not touched.</source>
        <translation>لا تُمس الاتصالات الحقيقية.</translation>
    </message>
    <message>
        <source>Start practice over</source>
        <translation>بدء التدريب من جديد</translation>
    </message>
    <message>
        <source>Sections of a person</source>
        <translation>أقسام الشخص</translation>
    </message>
</context>
<context>
    <name>rollcall::Manual</name>
    <message>
        <source>Using Rollcall</source>
        <translation>استخدام Rollcall</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
</context>
<context>
    <name>rollcall::MergeCard</name>
    <message>
        <source>WILL BE DELETED</source>
        <translation>سيُحذف</translation>
    </message>
    <message>
        <source>STAYS</source>
        <comment>this account is kept</comment>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>لا اسم</translation>
    </message>
    <message>
        <source>%1 · no e-mail</source>
        <translation>%1 · لا بريد إلكتروني</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and e-mail</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>DELETED</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>STAYED</source>
        <comment>this account was kept</comment>
        <translation>بقي</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>followed by &quot;20 s ago&quot;</comment>
        <translation>قُرئ %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>حُذف: %1</translation>
    </message>
    <message>
        <source>Will be deleted: %1</source>
        <translation>سيُحذف: %1</translation>
    </message>
    <message>
        <source>Stayed: %1</source>
        <translation>بقي: %1</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>يبقى: %1</translation>
    </message>
</context>
<context>
    <name>rollcall::MergePage</name>
    <message>
        <source>Not possible: %1</source>
        <translation>غير ممكن: %1</translation>
    </message>
    <message>
        <source>Merge: %1</source>
        <translation>دمج: %1</translation>
    </message>
    <message>
        <source>Merge: %1 into %2</source>
        <translation>دمج: %1 في %2</translation>
    </message>
    <message>
        <source>The merge of %1 into %2 is running</source>
        <translation>دمج %1 في %2 قيد التنفيذ</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>لم يُختر بعد</translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation>جارٍ قراءة الحساب…</translation>
    </message>
    <message>
        <source>Reading both accounts…</source>
        <translation>جارٍ قراءة الحسابين…</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 غير متصلة.</translation>
    </message>
    <message>
        <source>Both accounts must be read before they can be merged.</source>
        <translation>يجب قراءة الحسابين قبل إمكان دمجهما.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Choose another account…</source>
        <translation>اختيار حساب آخر…</translation>
    </message>
    <message>
        <source>Both accounts must be read first.</source>
        <translation>يجب قراءة الحسابين أولًا.</translation>
    </message>
    <message>
        <source>Waits for %1 to be typed.</source>
        <translation>في انتظار كتابة %1.</translation>
    </message>
    <message>
        <source>Merge %1 with another account.</source>
        <translation>دمج %1 مع حساب آخر.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>حُذف %1.</translation>
    </message>
    <message>
        <source>%1 stayed.</source>
        <translation>بقي %1.</translation>
    </message>
    <message>
        <source>%1 will be deleted.</source>
        <translation>سيُحذف %1.</translation>
    </message>
    <message>
        <source>%1 stays.</source>
        <translation>يبقى %1.</translation>
    </message>
    <message>
        <source>%1 cannot undo this.</source>
        <translation>لا يمكن لـ%1 التراجع عن هذا.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>no such account, or not visible to you</source>
        <translation>لا حساب كهذا، أو أنه غير ظاهر لك</translation>
    </message>
    <message>
        <source>no such account</source>
        <translation>لا حساب كهذا</translation>
    </message>
    <message>
        <source>1 / 2 choose    0 types another value    Space opens equal fields    Arrows move</source>
        <translation>1 / 2 للاختيار    0 لكتابة قيمة أخرى    مفتاح المسافة لفتح الحقول المتساوية    الأسهم للتنقل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It runs; what has been sent cannot be called back.</source>
        <translation>قيد التنفيذ؛ ولا يمكن استرجاع ما أُرسل.</translation>
    </message>
    <message>
        <source>Running; the window stays usable.</source>
        <translation>قيد التنفيذ؛ وتبقى النافذة صالحة للاستخدام.</translation>
    </message>
    <message>
        <source>Type %1 to allow</source>
        <translation>كتابة %1 للسماح</translation>
    </message>
    <message>
        <source>Type %1 to allow its deletion</source>
        <translation>كتابة %1 للسماح بحذفه</translation>
    </message>
    <message>
        <source>Delete %1, keep %2</source>
        <translation>حذف %1 وإبقاء %2</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 للقراءة فقط.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Reading both accounts again…</source>
        <translation>جارٍ قراءة الحسابين مجددًا…</translation>
    </message>
    <message>
        <source>Merging %1 into %2…</source>
        <translation>جارٍ دمج %1 في %2…</translation>
    </message>
    <message>
        <source>An account changed while you were looking.</source>
        <translation>تغيّر أحد الحسابين أثناء اطلاعك.</translation>
    </message>
    <message>
        <source>Nothing was sent. The comparison shows what is there now; look again, then type the name again.</source>
        <translation>لم يُرسل شيء. تبيّن المقارنة ما هو موجود الآن؛ راجعها مجددًا، ثم اكتب الاسم مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Not merged.</source>
        <translation>لم يتم الدمج.</translation>
    </message>
    <message>
        <source>%1 did not merge the accounts.</source>
        <translation>لم تدمج %1 الحسابين.</translation>
    </message>
    <message>
        <source>Not merged. %1</source>
        <translation>لم يتم الدمج. %1</translation>
    </message>
    <message>
        <source>Both accounts are as they were.</source>
        <translation>الحسابان كما كانا.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة الاطلاع</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation>تم التحقق %1</translation>
    </message>
    <message>
        <source>Merged, verified: %1 is gone, %2 is there.</source>
        <translation>تم الدمج والتحقق: زال %1، و %2 موجود.</translation>
    </message>
    <message>
        <source>Journal entry %1.</source>
        <translation>القيد %1 في دفتر التغييرات.</translation>
    </message>
    <message>
        <source>Carried over and verified: %1.</source>
        <translation>تم النقل والتحقق: %1.</translation>
    </message>
    <message>
        <source>Carried over, but not as intended: %1. Open the account to see the difference.</source>
        <translation>تم النقل، لكن ليس كما أُريد: %1. افتح الحساب لرؤية الفرق.</translation>
    </message>
    <message>
        <source>Not carried over: %1. Open the account to set it by hand.</source>
        <translation>لم يُنقل: %1. افتح الحساب لتعيينه يدويًا.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was carried over. It will not be sent again.</source>
        <translation>لا يُعرف هل نُقل %1. ولن يُرسل مجددًا.</translation>
    </message>
    <message>
        <source>Left as it is, because it changed meanwhile: %1.</source>
        <translation>تُرك كما هو لأنه تغيّر في هذه الأثناء: %1.</translation>
    </message>
    <message>
        <source>deleted, verified %1</source>
        <translation>حُذف، تم التحقق %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Not known whether it was merged</source>
        <translation>لا يُعرف هل تم الدمج</translation>
    </message>
    <message>
        <source>It is not known whether %1 was merged into %2.</source>
        <translation>لا يُعرف هل دُمج %1 في %2.</translation>
    </message>
    <message>
        <source>The request may have reached %1. It will not be sent again.</source>
        <translation>ربما وصل الطلب إلى %1. ولن يُرسل مجددًا.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Looking both accounts up…</source>
        <translation>جارٍ البحث عن الحسابين…</translation>
    </message>
    <message>
        <source>Swap</source>
        <comment>exchange the two accounts</comment>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Exchanges which account is deleted and which stays</source>
        <translation>يبدّل بين الحساب الذي يُحذف والحساب الذي يبقى</translation>
    </message>
    <message>
        <source>Swap the two accounts</source>
        <translation>تبديل الحسابين</translation>
    </message>
    <message>
        <source>Fields and plan</source>
        <translation>الحقول والخطة</translation>
    </message>
    <message>
        <source>What is lost and what follows</source>
        <translation>ما سيُفقد وما يترتب</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>السبب أو التذكرة</translation>
    </message>
    <message>
        <source>%1 is read-only. Unlock it with %2.</source>
        <comment>the service, the keys</comment>
        <translation>%1 للقراءة فقط. افتح القفل بالضغط على %2.</translation>
    </message>
    <message>
        <source>You can compare and choose; unlock the connection with %1 to merge.</source>
        <translation>يمكنك المقارنة والاختيار؛ وللدمج افتح قفل الاتصال بالضغط على %1.</translation>
    </message>
</context>
<context>
    <name>rollcall::MergePicker</name>
    <message>
        <source>Which account is the same person?</source>
        <translation>أي حساب هو للشخص نفسه؟</translation>
    </message>
    <message>
        <source>The other account: exact identifier, or a name to search</source>
        <translation>الحساب الآخر: معرّف مطابق تمامًا، أو اسم للبحث</translation>
    </message>
    <message>
        <source>Exact identifier, or a name</source>
        <translation>معرّف مطابق تمامًا، أو اسم</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Accounts that may be the same person</source>
        <translation>حسابات قد تكون للشخص نفسه</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>مقارنة الحسابين</translation>
    </message>
    <message>
        <source>%1 is the account you started from. Name the other one.</source>
        <translation>%1 هو الحساب الذي بدأت منه. حدّد الحساب الآخر.</translation>
    </message>
    <message>
        <source>The service is not connected.</source>
        <translation>الخدمة غير متصلة.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ الاستعلام…</translation>
    </message>
    <message>
        <source>identifier, exact</source>
        <translation>المعرّف، مطابق تمامًا</translation>
    </message>
    <message>
        <source>found by “%1”</source>
        <translation>عُثر عليه بـ«%1»</translation>
    </message>
    <message>
        <source>%1 found nobody else for “%2”.</source>
        <translation>لم تعثر %1 على أحد آخر باستخدام «%2».</translation>
    </message>
    <message>
        <source>For “%1”; %2 returns at most %3, there may be more. Choose one; nothing is chosen for you.</source>
        <translation>لـ«%1»؛ تعيد %2 ما لا يزيد على %3، وقد يوجد المزيد. اختر واحدًا؛ لا يُختار شيء نيابة عنك.</translation>
    </message>
    <message>
        <source>For “%1”. Choose one; nothing is chosen for you.</source>
        <translation>لـ«%1». اختر واحدًا؛ لا يُختار شيء نيابة عنك.</translation>
    </message>
    <message>
        <source>Choose an account in the list.</source>
        <translation>اختر حسابًا من القائمة.</translation>
    </message>
</context>
<context>
    <name>rollcall::MergePlan</name>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, one after another; stops at the first surprise</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة؛ والتوقف عند أول مفاجأة</numerusform>
            <numerusform>خطوتان متتاليتان؛ والتوقف عند أول مفاجأة</numerusform>
            <numerusform>%n خطوات متتالية؛ والتوقف عند أول مفاجأة</numerusform>
            <numerusform>%n خطوة متتالية؛ والتوقف عند أول مفاجأة</numerusform>
            <numerusform>%n خطوة متتالية؛ والتوقف عند أول مفاجأة</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>توقف هنا</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>a step that was not reached</comment>
        <translation>لم يُنفّذ</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <comment>number, step, note</comment>
        <translation>%1. %2، %3</translation>
    </message>
</context>
<context>
    <name>rollcall::MergeSide</name>
    <message>
        <source>Look closely</source>
        <translation>انظر بتمعّن</translation>
    </message>
    <message>
        <source>No value was lost</source>
        <translation>لم تُفقد أي قيمة</translation>
    </message>
    <message>
        <source>1 value was lost</source>
        <translation>فُقدت قيمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n values were lost</source>
        <translation>
            <numerusform>لم تُفقد أي قيمة</numerusform>
            <numerusform>فُقدت قيمة واحدة</numerusform>
            <numerusform>فُقدت قيمتان</numerusform>
            <numerusform>فُقدت %n قيم</numerusform>
            <numerusform>فُقدت %n قيمة</numerusform>
            <numerusform>فُقدت %n قيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>No value will be lost</source>
        <translation>لن تُفقد أي قيمة</translation>
    </message>
    <message>
        <source>1 value will be lost</source>
        <translation>ستُفقد قيمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n values will be lost</source>
        <translation>
            <numerusform>لن تُفقد أي قيمة</numerusform>
            <numerusform>ستُفقد قيمة واحدة</numerusform>
            <numerusform>ستُفقد قيمتان</numerusform>
            <numerusform>ستُفقد %n قيم</numerusform>
            <numerusform>ستُفقد %n قيمة</numerusform>
            <numerusform>ستُفقد %n قيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>will be lost: %1: %2</source>
        <comment>field and value</comment>
        <translation>سيُفقد: %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be carried over: %2</source>
        <comment>fields and the reason</comment>
        <translation>لا يمكن نقل %1: %2</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>ما يترتب على ذلك</translation>
    </message>
</context>
<context>
    <name>rollcall::MergeTable</name>
    <message>
        <source>Another value for %1</source>
        <translation>قيمة أخرى لـ%1</translation>
    </message>
    <message>
        <source>Fields of both accounts</source>
        <translation>حقول الحسابين</translation>
    </message>
</context>
<context>
    <name>rollcall::MergeTrail</name>
    <message>
        <source>Choose</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>ما يترتب على ذلك</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التنفيذ</translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation>تمت كل الخطوات</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>rollcall::NotOfferedRow</name>
    <message>
        <source>Not offered by %1</source>
        <translation>غير متاح في %1</translation>
    </message>
</context>
<context>
    <name>rollcall::Notices</name>
    <message>
        <source>Sign-ins work until you quit; new ones are not saved.</source>
        <translation>تبقى عمليات تسجيل الدخول صالحة حتى إنهاء البرنامج؛ ولا تُحفظ الجديدة منها.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>سلسلة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>This computer has no usable keychain.</source>
        <translation>لا توجد على هذا الحاسوب سلسلة مفاتيح صالحة للاستخدام.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>سلسلة المفاتيح لا تجيب.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>أخفقت سلسلة المفاتيح.</translation>
    </message>
    <message numerus="yes">
        <source>Unknown whether %n change(s) took effect.</source>
        <translation>
            <numerusform>لا تغييرات مجهولة السريان.</numerusform>
            <numerusform>غير معروف هل سرى تغيير واحد.</numerusform>
            <numerusform>غير معروف هل سرى تغييران.</numerusform>
            <numerusform>غير معروف هل سرت %n تغييرات.</numerusform>
            <numerusform>غير معروف هل سرى %n تغييرًا.</numerusform>
            <numerusform>غير معروف هل سرى %n تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one was sent for %1 at %2; the answer never came. Reading the record again tells.</source>
        <translation>أُرسل آخرها بشأن %1 في %2؛ ولم يصل الرد قط. قراءة السجل مجددًا تبيّن ذلك.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة الاطلاع</translation>
    </message>
    <message>
        <source>Looking now.</source>
        <translation>جارٍ الاطلاع الآن.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>a new record</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and a connection</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>لا آخرون</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n آخرون</numerusform>
            <numerusform>%n آخرون</numerusform>
            <numerusform>%n آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept encrypted on this computer.</source>
        <translation>وهي محفوظة مشفّرة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Without a keychain they are kept until you quit.</source>
        <translation>من دون سلسلة مفاتيح يُحتفظ بها حتى إنهاء البرنامج.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) not sent.</source>
        <translation>
            <numerusform>لا مسودات غير مرسلة.</numerusform>
            <numerusform>مسودة واحدة لم تُرسل.</numerusform>
            <numerusform>مسودتان لم تُرسلا.</numerusform>
            <numerusform>%n مسودات لم تُرسل.</numerusform>
            <numerusform>%n مسودة لم تُرسل.</numerusform>
            <numerusform>%n مسودة لم تُرسل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Reading what became of the changes</source>
        <translation>جارٍ قراءة ما آلت إليه التغييرات</translation>
    </message>
    <message>
        <source>The change to %1 took effect.</source>
        <translation>سرى التغيير على %1.</translation>
    </message>
    <message>
        <source>The change to %1 did not take effect.</source>
        <translation>لم يسرِ التغيير على %1.</translation>
    </message>
    <message>
        <source>Found by reading the record again.</source>
        <translation>عُرف ذلك بقراءة السجل مجددًا.</translation>
    </message>
</context>
<context>
    <name>rollcall::PersonPage</name>
    <message>
        <source>Merge with…</source>
        <translation>دمج مع…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>Copy value of the current field</source>
        <translation>نسخ قيمة الحقل الحالي</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>نسخ بصيغة</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>an act that asks first</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>This connection is locked.</source>
        <translation>هذا الاتصال مقفل.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an act and whom it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading what follows from the deletion…</source>
        <translation>جارٍ قراءة ما يترتب على الحذف…</translation>
    </message>
    <message>
        <source>%1 (%2) will be deleted from %3.</source>
        <translation>سيُحذف %1 (%2) من %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a count and its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s) that were not sent are dropped.</source>
        <translation>
            <numerusform>لا تغييرات مُعدّة تسقط.</numerusform>
            <numerusform>يسقط تغيير مُعدّ واحد لم يُرسل.</numerusform>
            <numerusform>يسقط تغييران مُعدّان لم يُرسلا.</numerusform>
            <numerusform>تسقط %n تغييرات مُعدّة لم تُرسل.</numerusform>
            <numerusform>يسقط %n تغييرًا مُعدًّا لم تُرسل.</numerusform>
            <numerusform>يسقط %n تغيير مُعدّ لم تُرسل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>الحذف</translation>
    </message>
    <message>
        <source>A new record</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>This connection cannot show this record.</source>
        <translation>لا يمكن لهذا الاتصال عرض هذا السجل.</translation>
    </message>
    <message>
        <source>It may have been removed, or it is of another kind by now.</source>
        <translation>ربما أُزيل، أو أصبح من نوع آخر.</translation>
    </message>
    <message>
        <source>The draft is kept in memory alone: %1</source>
        <translation>المسودة محفوظة في الذاكرة فقط: %1</translation>
    </message>
    <message>
        <source>Not sent or refused; nothing was changed</source>
        <translation>لم يُرسل أو رُفض؛ لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>Sending was cancelled.</source>
        <translation>أُلغي الإرسال.</translation>
    </message>
    <message>
        <source>Nothing has been sent. %1</source>
        <translation>لم يُرسل شيء. %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 غير متصلة.</translation>
    </message>
    <message>
        <source>The record appears as soon as the connection is there.</source>
        <translation>يظهر السجل حالما يتوفر الاتصال.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Reading %1 from %2</source>
        <translation>جارٍ قراءة %1 من %2</translation>
    </message>
    <message>
        <source>No such person, or %1 does not let you see them.</source>
        <translation>لا شخص كهذا، أو أن %1 لا تسمح لك برؤيته.</translation>
    </message>
    <message>
        <source>The service gives the same answer in both cases, so this cannot be told apart.</source>
        <translation>تعطي الخدمة الرد نفسه في الحالتين، فلا يمكن التمييز بينهما.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة الاطلاع</translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation>لا يوجد لدى %1: %2.</translation>
    </message>
    <message>
        <source>The record may have been merged or deleted, or the name may be misspelt.</source>
        <translation>ربما دُمج السجل أو حُذف، أو أن الاسم مكتوب خطأ.</translation>
    </message>
    <message>
        <source>Reading again was cancelled.</source>
        <translation>أُلغيت إعادة القراءة.</translation>
    </message>
    <message>
        <source>What is shown may be out of date. %1</source>
        <translation>قد يكون المعروض قديمًا. %1</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>أُلغيت القراءة.</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>قُرئ %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>the one shown now</source>
        <translation>المعروضة الآن</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>new picture, %1</source>
        <translation>صورة جديدة، %1</translation>
    </message>
    <message>
        <source>It is not known whether the last change was made. Check that first.</source>
        <translation>لا يُعرف هل أُجري التغيير الأخير. تحقق من ذلك أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) cannot be sent as they are.</source>
        <translation>
            <numerusform>لا حقول يتعذّر إرسالها.</numerusform>
            <numerusform>حقل واحد يتعذّر إرساله كما هو.</numerusform>
            <numerusform>حقلان يتعذّر إرسالهما كما هما.</numerusform>
            <numerusform>%n حقول يتعذّر إرسالها كما هي.</numerusform>
            <numerusform>%n حقلًا يتعذّر إرسالها كما هي.</numerusform>
            <numerusform>%n حقل يتعذّر إرسالها كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of the record has to be put right first.</source>
        <translation>يجب تصحيح نص السجل أولًا.</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>%1 offers no changes of these records</source>
        <translation>لا تتيح %1 تغيير هذه السجلات</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to %1 (%2, %3)</source>
        <translation>
            <numerusform>لا تغييرات على %1 (%2، %3)</numerusform>
            <numerusform>تغيير واحد على %1 (%2، %3)</numerusform>
            <numerusform>تغييران على %1 (%2، %3)</numerusform>
            <numerusform>%n تغييرات على %1 (%2، %3)</numerusform>
            <numerusform>%n تغييرًا على %1 (%2، %3)</numerusform>
            <numerusform>%n تغيير على %1 (%2، %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>a change of %1 that is being sent</source>
        <translation>تغيير على %1 قيد الإرسال</translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>لا تغييرات مُعدّة.</translation>
    </message>
    <message>
        <source>Nothing has been sent. What you typed stays here.</source>
        <translation>لم يُرسل شيء. ما كتبته يبقى هنا.</translation>
    </message>
    <message>
        <source>Checking what %1 has now…</source>
        <translation>جارٍ التحقق مما لدى %1 الآن…</translation>
    </message>
    <message>
        <source>Looking whether the change was made…</source>
        <translation>جارٍ النظر هل أُجري التغيير…</translation>
    </message>
    <message>
        <source>Sending %1 of %2: %3…</source>
        <translation>جارٍ إرسال %1 من %2: %3…</translation>
    </message>
    <message>
        <source>Sending: %1…</source>
        <translation>جارٍ الإرسال: %1…</translation>
    </message>
    <message>
        <source>%1 exists by now.</source>
        <translation>أصبح %1 موجودًا الآن.</translation>
    </message>
    <message>
        <source>Nothing has been sent, so that nobody&apos;s record is overwritten.</source>
        <translation>لم يُرسل شيء، حتى لا يُستبدل سجل أحد.</translation>
    </message>
    <message>
        <source>%1 does not show %2 any more.</source>
        <translation>لم تعد %1 تعرض %2.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>%1 has these values already.</source>
        <translation>لدى %1 هذه القيم مسبقًا.</translation>
    </message>
    <message>
        <source>Somebody else made the same change. Nothing was sent.</source>
        <translation>أجرى شخص آخر التغيير نفسه. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1 has been deleted.</source>
        <translation>حُذف %1.</translation>
    </message>
    <message>
        <source>Verified %1: %2 was asked again and has no such record any more.</source>
        <translation>تم التحقق %1: استُعلم من %2 مجددًا ولم يعد لديها سجل كهذا.</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>إغلاق هذه الصفحة</translation>
    </message>
    <message>
        <source>Deleted, verified %1</source>
        <translation>حُذف، تم التحقق %1</translation>
    </message>
    <message>
        <source>The new record was made.</source>
        <translation>أُنشئ السجل الجديد.</translation>
    </message>
    <message>
        <source>%1 did not say under which name, so that it cannot be shown.</source>
        <translation>لم تبيّن %1 الاسم الذي أُنشئ به، لذلك لا يمكن عرضه.</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation>تم التحقق %1</translation>
    </message>
    <message>
        <source>%1 has answered with this. It is kept nowhere here: copy it before you close the message.</source>
        <translation>أجابت %1 بهذا. لا يُحفظ هنا في أي مكان: انسخه قبل إغلاق الرسالة.</translation>
    </message>
    <message>
        <source>Sent and verified: %1.</source>
        <translation>تم الإرسال والتحقق: %1.</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>لم يُرسل: %1.</translation>
    </message>
    <message>
        <source>Sent %1, not as intended</source>
        <translation>أُرسل %1، ليس كما أُريد</translation>
    </message>
    <message>
        <source>Sent and read back %1.</source>
        <translation>أُرسل وأُعيدت قراءته %1.</translation>
    </message>
    <message>
        <source>Not as intended</source>
        <translation>ليس كما أُريد</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Accept what it has</source>
        <translation>قبول القيم الموجودة</translation>
    </message>
    <message>
        <source>Nothing was changed; what you typed stays here.</source>
        <translation>لم يتغيّر شيء؛ ما كتبته يبقى هنا.</translation>
    </message>
    <message>
        <source>Unknown whether the change was made</source>
        <translation>غير معروف هل أُجري التغيير</translation>
    </message>
    <message>
        <source>It is not sent again by itself; checking reads the record and compares.</source>
        <translation>لا يُرسل مجددًا من تلقاء نفسه؛ التحقق يقرأ السجل ويقارن.</translation>
    </message>
    <message>
        <source>Unknown whether the change was made.</source>
        <translation>غير معروف هل أُجري التغيير.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Unknown whether an earlier change was made.</source>
        <translation>غير معروف هل أُجري تغيير سابق.</translation>
    </message>
    <message>
        <source>It was sent %1 and never answered. Checking reads the record and compares.</source>
        <translation>أُرسل %1 ولم يرد عليه جواب. التحقق يقرأ السجل ويقارن.</translation>
    </message>
    <message>
        <source>These changes have not been sent.</source>
        <translation>لم تُرسل هذه التغييرات.</translation>
    </message>
    <message>
        <source>They were kept as a draft, %1. Review and send them, or throw them away.</source>
        <translation>حُفظت كمسودة، %1. راجعها وأرسلها، أو تخلّص منها.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>التخلص منها</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>غيّره شخص آخر</translation>
    </message>
    <message>
        <source>Copy request for curl</source>
        <translation>نسخ الطلب لأداة curl</translation>
    </message>
    <message>
        <source>Copy link for this console</source>
        <translation>نسخ رابط لوحدة التحكم هذه</translation>
    </message>
    <message>
        <source>%1 does not answer; read %2</source>
        <comment>service, followed by &quot;20 s ago&quot;</comment>
        <translation>%1 لا تجيب؛ قُرئ السجل %2</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 لا تجيب.</translation>
    </message>
    <message>
        <source>This is the record as it was read %1. What you change is kept as a draft on this computer; it is not sent.</source>
        <comment>followed by &quot;20 s ago&quot;</comment>
        <translation>هذا هو السجل كما قُرئ %1. يُحفظ ما تغيّره كمسودة على هذا الحاسوب؛ ولا يُرسل.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person and a connection</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 does not answer. The draft is kept on this computer; it is not sent.</source>
        <translation>%1 لا تجيب. المسودة محفوظة على هذا الحاسوب؛ ولا تُرسل.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 لا تجيب</translation>
    </message>
    <message>
        <source>Nothing has been sent. Unlock it with %1.</source>
        <translation>لم يُرسل شيء. افتح القفل بالضغط على %1.</translation>
    </message>
    <message>
        <source>locked: read-only (%1)</source>
        <translation>مقفل: للقراءة فقط (%1)</translation>
    </message>
    <message>
        <source>Nothing can be changed until you unlock it (%1).</source>
        <translation>لا يمكن تغيير شيء حتى تفتح قفله (%1).</translation>
    </message>
</context>
<context>
    <name>rollcall::PhoneDesk</name>
    <message>
        <source>Type or paste the number of the caller, in any form, then Enter. A name, an e-mail address, a username or an ID will do as well.</source>
        <translation>اكتب رقم المتصل أو الصقه، بأي صيغة، ثم اضغط Enter. ويصلح أيضًا الاسم أو عنوان البريد الإلكتروني أو اسم المستخدم أو المعرّف.</translation>
    </message>
    <message>
        <source>Ask the caller</source>
        <translation>اسأل المتصل</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Note and ticket</source>
        <translation>الملاحظة والتذكرة</translation>
    </message>
    <message>
        <source>Phone desk</source>
        <translation>مكتب الهاتف</translation>
    </message>
    <message>
        <source>Goes into the journal with every change of this call</source>
        <translation>يُكتب في دفتر التغييرات مع كل تغيير في هذه المكالمة</translation>
    </message>
    <message>
        <source>This has not been sent.</source>
        <translation>لم يُرسل هذا.</translation>
    </message>
    <message>
        <source>%1. It cannot be kept as a draft; send it or undo it first.</source>
        <translation>%1. لا يمكن حفظه كمسودة؛ أرسله أو تراجع عنه أولًا.</translation>
    </message>
    <message>
        <source>Kept as a draft, not sent.</source>
        <translation>حُفظ كمسودة، ولم يُرسل.</translation>
    </message>
    <message>
        <source>%1 – Phone desk</source>
        <comment>a person</comment>
        <translation>%1 – مكتب الهاتف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tick it when the caller answered right.</source>
        <translation>حدّد هذا المربع إذا أجاب المتصل إجابة صحيحة.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 question(s) answered right</source>
        <translation>
            <numerusform>لا إجابة صحيحة من أصل %1</numerusform>
            <numerusform>إجابة صحيحة واحدة من أصل %1</numerusform>
            <numerusform>إجابتان صحيحتان من أصل %1</numerusform>
            <numerusform>%n إجابات صحيحة من أصل %1</numerusform>
            <numerusform>%n إجابة صحيحة من أصل %1</numerusform>
            <numerusform>%n إجابة صحيحة من أصل %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::PictureLoader</name>
    <message>
        <source>The service&apos;s picture cannot be shown: it is neither PNG nor JPG, or damaged.</source>
        <translation>يتعذّر عرض صورة الخدمة: ليست PNG ولا JPG، أو أنها تالفة.</translation>
    </message>
    <message>
        <source>The picture was not fetched: there is no connection.</source>
        <translation>لم تُجلب الصورة: لا يوجد اتصال.</translation>
    </message>
    <message>
        <source>The service names a picture and does not have it.</source>
        <translation>تذكر الخدمة صورة وليست لديها.</translation>
    </message>
</context>
<context>
    <name>rollcall::PicturePanel</name>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>إعادة الاستعلام</translation>
    </message>
    <message>
        <source>Undo the change of the picture</source>
        <translation>التراجع عن تغيير الصورة</translation>
    </message>
    <message>
        <source>Change the picture</source>
        <translation>تغيير الصورة</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Not offered by %1</source>
        <translation>غير متاح في %1</translation>
    </message>
    <message>
        <source>This service keeps no pictures of people.</source>
        <translation>لا تحفظ هذه الخدمة صور الأشخاص.</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>ستُزال</translation>
    </message>
    <message>
        <source>New, not sent</source>
        <translation>جديدة، لم تُرسل</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2، %3</translation>
    </message>
    <message>
        <source>Sent after the other changes, once you send them.</source>
        <translation>تُرسل بعد التغييرات الأخرى، عندما ترسلها.</translation>
    </message>
    <message>
        <source>The picture goes once you send the change.</source>
        <translation>تُزال الصورة عندما ترسل التغيير.</translation>
    </message>
    <message>
        <source>%1 does not show the new picture yet.</source>
        <translation>لا تعرض %1 الصورة الجديدة بعد.</translation>
    </message>
    <message>
        <source>Asked %1 of %2 times; the one you sent is shown meanwhile.</source>
        <translation>الاستعلام %1 من %2؛ وتُعرض حتى ذلك الحين الصورة التي أرسلتها.</translation>
    </message>
    <message>
        <source>The one you sent is shown.</source>
        <translation>تُعرض الصورة التي أرسلتها.</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>جارٍ جلبها</translation>
    </message>
    <message>
        <source>%1, %2 × %3, %4, %5</source>
        <comment>service, width, height, format, size</comment>
        <translation>%1، %2 × %3، %4، %5</translation>
    </message>
    <message>
        <source>No picture. Choose one, drop a file here or paste one (Ctrl+V).</source>
        <translation>لا صورة. اختر صورة، أو أفلت ملفًا هنا، أو الصق صورة (Ctrl+V).</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>لا صورة.</translation>
    </message>
</context>
<context>
    <name>rollcall::PictureStage</name>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>هذا الملف فارغ. اختر غيره.</translation>
    </message>
    <message>
        <source>This is no picture that can be sent. Choose a PNG or JPG file.</source>
        <translation>هذه ليست صورة يمكن إرسالها. اختر ملف PNG أو JPG.</translation>
    </message>
    <message>
        <source>This is an SVG drawing, whatever its name says. Choose a PNG or JPG file.</source>
        <translation>هذا رسم SVG، أيًا كان اسمه. اختر ملف PNG أو JPG.</translation>
    </message>
    <message>
        <source>This is a GIF, whatever its name says. Choose a PNG or JPG file.</source>
        <translation>هذا ملف GIF، أيًا كان اسمه. اختر ملف PNG أو JPG.</translation>
    </message>
    <message>
        <source>This is a picture, but neither PNG nor JPG, whatever its name says. Choose a PNG or JPG file.</source>
        <translation>هذه صورة، لكنها ليست PNG ولا JPG، أيًا كان اسمها. اختر ملف PNG أو JPG.</translation>
    </message>
    <message>
        <source>This PNG is animated, and pictures of people may not move. Choose a still picture.</source>
        <translation>صورة PNG هذه متحركة، ولا يجوز أن تتحرك صور الأشخاص. اختر صورة ثابتة.</translation>
    </message>
    <message>
        <source>This picture has more than %1 million pixels. Choose a smaller one.</source>
        <translation>في هذه الصورة أكثر من %1 مليون بكسل. اختر صورة أصغر.</translation>
    </message>
    <message>
        <source>This file is larger than %1. Choose a smaller one.</source>
        <translation>هذا الملف أكبر من %1. اختر ملفًا أصغر.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be opened. Choose another one.</source>
        <translation>هذه الصورة تالفة ولا يمكن فتحها. اختر غيرها.</translation>
    </message>
    <message>
        <source>This file cannot be read. It may be gone, or not yours to open.</source>
        <translation>تتعذّر قراءة هذا الملف. ربما لم يعد موجودًا، أو لا يحق لك فتحه.</translation>
    </message>
</context>
<context>
    <name>rollcall::PracticeService</name>
    <message>
        <source>The practice service could not be started: %1 is missing or cannot be run.</source>
        <translation>تعذّر بدء خدمة التدريب: %1 غير موجود أو لا يمكن تشغيله.</translation>
    </message>
    <message>
        <source>The practice service started in a way that is not understood.</source>
        <translation>بدأت خدمة التدريب بطريقة غير مفهومة.</translation>
    </message>
    <message>
        <source>The practice service ended %1 times and is not started again.</source>
        <translation>انتهت خدمة التدريب (عدد المرات: %1) ولن يُعاد تشغيلها.</translation>
    </message>
</context>
<context>
    <name>rollcall::RawEdit</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>A record is an object: it begins with { and ends with }.</source>
        <translation>السجل كائن: يبدأ بقوس معقوص فاتح { وينتهي بقوس معقوص غالق }.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service decides what a record has beside its fields.</source>
        <translation>الخدمة هي التي تقرر ما يتضمنه السجل إلى جانب حقوله.</translation>
    </message>
    <message>
        <source>This is not the kind of value that belongs here.</source>
        <translation>هذا ليس نوع القيمة المطلوب هنا.</translation>
    </message>
</context>
<context>
    <name>rollcall::RawView</name>
    <message>
        <source>The record as text; what is changed here is changed in the fields above</source>
        <translation>السجل نصًا؛ وما يُغيَّر هنا يتغيّر في الحقول أعلاه</translation>
    </message>
    <message>
        <source>The record as text</source>
        <translation>السجل نصًا</translation>
    </message>
</context>
<context>
    <name>rollcall::ReceiptTable</name>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Intended</source>
        <translation>المراد</translation>
    </message>
    <message>
        <source>%1 has now</source>
        <translation>لدى %1 الآن</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>ما يعنيه ذلك</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>not touched</source>
        <translation>لم يُمس</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>changed although you did not touch it</source>
        <translation>تغيّر مع أنك لم تمسه</translation>
    </message>
    <message>
        <source>not kept by %1</source>
        <translation>لم تحتفظ به %1</translation>
    </message>
    <message>
        <source>not changed as you wanted</source>
        <translation>لم يتغيّر كما أردت</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 value(s) differ(s).</source>
        <translation>
            <numerusform>لا تختلف أي قيمة من أصل %1.</numerusform>
            <numerusform>تختلف قيمة واحدة من أصل %1.</numerusform>
            <numerusform>تختلف قيمتان من أصل %1.</numerusform>
            <numerusform>تختلف %n قيم من أصل %1.</numerusform>
            <numerusform>تختلف %n قيمة من أصل %1.</numerusform>
            <numerusform>تختلف %n قيمة من أصل %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that you did not touch changed as well.</source>
        <translation>
            <numerusform>لم تتغيّر أي قيمة لم تمسها.</numerusform>
            <numerusform>تغيّرت أيضًا قيمة واحدة لم تمسها.</numerusform>
            <numerusform>تغيّرت أيضًا قيمتان لم تمسهما.</numerusform>
            <numerusform>تغيّرت أيضًا %n قيم لم تمسها.</numerusform>
            <numerusform>تغيّرت أيضًا %n قيمة لم تمسها.</numerusform>
            <numerusform>تغيّرت أيضًا %n قيمة لم تمسها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::RecordForm</name>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>this service has no phone numbers</source>
        <translation>لا توجد أرقام هاتف في هذه الخدمة</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>كل ما عدا ذلك</translation>
    </message>
    <message>
        <source>The service sent nothing beyond the fields above.</source>
        <translation>لم ترسل الخدمة شيئًا غير الحقول أعلاه.</translation>
    </message>
</context>
<context>
    <name>rollcall::RecordPreview</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Choose a row to see the record here.</source>
        <translation>اختر صفًا لرؤية السجل هنا.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>دمج مع…</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>حقول السجل</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>identifier and service</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Read from %1 %2</source>
        <comment>service and when, &quot;Read from XRAS 2 min ago&quot;</comment>
        <translation>قُرئ من %1 %2</translation>
    </message>
    <message>
        <source>— empty</source>
        <translation>— فارغ</translation>
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
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Sort by %1, ascending</source>
        <translation>فرز حسب %1، تصاعديًا</translation>
    </message>
    <message>
        <source>Sort by %1, descending</source>
        <translation>فرز حسب %1، تنازليًا</translation>
    </message>
    <message>
        <source>In the order of the service</source>
        <translation>بترتيب الخدمة</translation>
    </message>
    <message>
        <source>Sorting waits for a complete list</source>
        <translation>الفرز في انتظار قائمة كاملة</translation>
    </message>
    <message>
        <source>Move %1 towards the start</source>
        <translation>نقل %1 نحو البداية</translation>
    </message>
    <message>
        <source>Move %1 towards the end</source>
        <translation>نقل %1 نحو النهاية</translation>
    </message>
    <message>
        <source>Fit %1 to its content</source>
        <translation>ملاءمة %1 لمحتواه</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>نسخ الصفوف</translation>
    </message>
</context>
<context>
    <name>rollcall::RecordsPage</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection and kind of record</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Search %1 by %2</source>
        <translation>بحث في %1 حسب %2</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>كل ما في %1</translation>
    </message>
    <message>
        <source>Exact username or ID in %1</source>
        <translation>اسم المستخدم أو المعرّف المطابق تمامًا في %1</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>لا يوجد اتصال.</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 غير متصلة.</translation>
    </message>
    <message>
        <source>%1 cannot search these; the filter narrows what is loaded.</source>
        <translation>لا يمكن لـ%1 البحث في هذه السجلات؛ التصفية تضيّق ما هو محمّل.</translation>
    </message>
    <message>
        <source>Nothing is loaded that could be filtered.</source>
        <translation>لم يُحمَّل ما يمكن تصفيته.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>جارٍ الاستعلام من %1…</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>لا يوجد اتصال بعد.</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>إضافة اتصال…</translation>
    </message>
    <message>
        <source>Open its settings…</source>
        <translation>فتح إعداداته…</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n loaded rows contains “%1”.</source>
        <translation>
            <numerusform>لا صفوف محمّلة تحتوي على «%1».</numerusform>
            <numerusform>الصف المحمّل الوحيد لا يحتوي على «%1».</numerusform>
            <numerusform>لا يحتوي أي من الصفين المحمّلين على «%1».</numerusform>
            <numerusform>لا يحتوي أي صف من %n صفوف محمّلة على «%1».</numerusform>
            <numerusform>لا يحتوي أي صف من %n صفًا محمّلًا على «%1».</numerusform>
            <numerusform>لا يحتوي أي صف من %n صف محمّل على «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n loaded rows fits the conditions.</source>
        <translation>
            <numerusform>لا صفوف محمّلة توافق الشروط.</numerusform>
            <numerusform>الصف المحمّل الوحيد لا يوافق الشروط.</numerusform>
            <numerusform>لا يوافق أي من الصفين المحمّلين الشروط.</numerusform>
            <numerusform>لا يوافق الشروط أي صف من %n صفوف محمّلة.</numerusform>
            <numerusform>لا يوافق الشروط أي صف من %n صفًا محمّلًا.</numerusform>
            <numerusform>لا يوافق الشروط أي صف من %n صف محمّل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all loaded rows</source>
        <translation>إظهار كل الصفوف المحمّلة</translation>
    </message>
    <message>
        <source>%1 has none that fits the conditions.</source>
        <translation>لا يوجد لدى %1 ما يوافق الشروط.</translation>
    </message>
    <message>
        <source>%1 has none of these.</source>
        <translation>لا يوجد لدى %1 شيء منها.</translation>
    </message>
    <message>
        <source>%1 found nobody by “%2”.</source>
        <translation>لم تعثر %1 على أحد باستخدام «%2».</translation>
    </message>
    <message>
        <source>%1 has nobody with “%2”, or does not let you see them.</source>
        <translation>لا أحد في %1 يطابق «%2»، أو لا يُسمح لك برؤيته.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>إعادة البحث</translation>
    </message>
    <message>
        <source>Search %1 by %2; who is found is listed here.</source>
        <translation>ابحث في %1 حسب %2؛ ويُدرج هنا من يُعثر عليه.</translation>
    </message>
    <message>
        <source>%1 offers no list; an exact username or ID finds one person.</source>
        <translation>لا تتيح %1 قائمة؛ اسم المستخدم أو المعرّف المطابق تمامًا يعثر على شخص واحد.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Type an identifier</source>
        <translation>كتابة معرّف</translation>
    </message>
    <message>
        <source>Sorting out %1 rows…</source>
        <translation>جارٍ فرز الصفوف (%1)…</translation>
    </message>
    <message>
        <source>%1 says there are %2; scrolling loads more</source>
        <translation>العدد بحسب %1 هو %2؛ التمرير يحمّل المزيد</translation>
    </message>
    <message>
        <source>More exist; scrolling loads them</source>
        <translation>يوجد المزيد؛ التمرير يحمّله</translation>
    </message>
    <message>
        <source>%1 returns at most %2, refine your search</source>
        <translation>تعيد %1 ما لا يزيد على %2، ضيّق البحث</translation>
    </message>
    <message>
        <source>%1 cut the list; there may be more</source>
        <translation>اقتطعت %1 القائمة؛ قد يوجد المزيد</translation>
    </message>
    <message>
        <source>Everyone %1 found</source>
        <translation>كل من عثرت عليهم %1</translation>
    </message>
    <message>
        <source>There may be more; the last question was not answered</source>
        <translation>قد يوجد المزيد؛ لم يصل رد على الاستعلام الأخير</translation>
    </message>
    <message>
        <source>%1 of %2 loaded match</source>
        <translation>المطابق: %1 من المحمّل (%2)</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>المعروض: %1</translation>
    </message>
    <message>
        <source>%1 loaded</source>
        <translation>المحمّل: %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>المحدد: %1</translation>
    </message>
    <message>
        <source>All %1 that match are selected</source>
        <translation>حُددت كل الصفوف المطابقة (%1)</translation>
    </message>
    <message>
        <source>All %1 are selected</source>
        <translation>حُددت كل الصفوف (%1)</translation>
    </message>
    <message>
        <source>All %1 loaded so far are selected</source>
        <translation>حُددت كل الصفوف المحمّلة حتى الآن (%1)</translation>
    </message>
    <message>
        <source>Not sorted: %1 cut the list, so the order of a part would mislead</source>
        <translation>غير مفروزة: اقتطعت %1 القائمة، وترتيب جزء منها مضلل</translation>
    </message>
    <message>
        <source>Not sorted: the list is not complete yet</source>
        <translation>غير مفروزة: القائمة غير كاملة بعد</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>القائمة فارغة.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Filter the loaded rows</source>
        <translation>تصفية الصفوف المحمّلة</translation>
    </message>
    <message>
        <source>Filter here</source>
        <translation>تصفية هنا</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>إضافة شرط</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>الأعمدة والترتيب</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>إعادة الاستعلام</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>إيقاف الاستعلام</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>دمج مع…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>نسخ الصفوف</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>نسخ بصيغة…</translation>
    </message>
    <message>
        <source>Export this view…</source>
        <translation>تصدير هذا العرض…</translation>
    </message>
    <message>
        <source>Add a condition…</source>
        <translation>إضافة شرط…</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>حفظ هذا العرض…</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>قيمة %1</translation>
    </message>
    <message>
        <source>Rows, as a table</source>
        <translation>الصفوف، كجدول</translation>
    </message>
    <message>
        <source>Records, as JSON</source>
        <translation>السجلات، بصيغة JSON</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>المعرّفات</translation>
    </message>
    <message>
        <source>Links for this console</source>
        <translation>روابط لوحدة التحكم هذه</translation>
    </message>
    <message>
        <source>Requests, for curl</source>
        <translation>الطلبات، لأداة curl</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 لا تجيب.</translation>
    </message>
    <message>
        <source>These are people who were read here earlier, as they were then. It is asked again by itself; meanwhile nothing can be sent, and what you change is kept as a draft.</source>
        <translation>هؤلاء أشخاص قُرئوا هنا سابقًا، كما كانوا حينها. يُعاد الاستعلام من الخدمة تلقائيًا؛ وحتى تجيب لا يمكن إرسال شيء، ويُحفظ ما تغيّره كمسودة.</translation>
    </message>
    <message>
        <source>Everyone of %1 who was read here</source>
        <translation>كل من قُرئوا هنا من %1</translation>
    </message>
    <message>
        <source>Shows only loaded rows that contain these words (%1)</source>
        <translation>يعرض الصفوف المحمّلة التي تحتوي على هذه الكلمات فقط (%1)</translation>
    </message>
</context>
<context>
    <name>rollcall::RequestLog</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 on the way, %2 at the service, %3 here</source>
        <comment>durations</comment>
        <translation>%1 في الطريق، %2 لدى الخدمة، %3 هنا</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <comment>answer of a service</comment>
        <translation>%1، المحاولة %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>أين ذهب الوقت</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
</context>
<context>
    <name>rollcall::RequestStrip</name>
    <message>
        <source>Why is it slow?</source>
        <translation>ما سبب البطء؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>on the way: finding the service and connecting</source>
        <translation>في الطريق: العثور على الخدمة والاتصال بها</translation>
    </message>
    <message>
        <source>at the service</source>
        <translation>لدى الخدمة</translation>
    </message>
    <message>
        <source>here: waiting for a turn or a pause, and reading the answer</source>
        <translation>هنا: انتظار الدور أو انتهاء فترة توقف، وقراءة الرد</translation>
    </message>
    <message>
        <source>The last requests</source>
        <translation>آخر الطلبات</translation>
    </message>
    <message>
        <source>Nothing has been asked of a service yet.</source>
        <translation>لم يُستعلم من أي خدمة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n request(s): %1 on the way, %2 at the services, %3 here.</source>
        <comment>durations</comment>
        <translation>
            <numerusform>لا طلبات: %1 في الطريق، %2 لدى الخدمات، %3 هنا.</numerusform>
            <numerusform>آخر طلب: %1 في الطريق، %2 لدى الخدمات، %3 هنا.</numerusform>
            <numerusform>آخر طلبين: %1 في الطريق، %2 لدى الخدمات، %3 هنا.</numerusform>
            <numerusform>آخر %n طلبات: %1 في الطريق، %2 لدى الخدمات، %3 هنا.</numerusform>
            <numerusform>آخر %n طلبًا: %1 في الطريق، %2 لدى الخدمات، %3 هنا.</numerusform>
            <numerusform>آخر %n طلب: %1 في الطريق، %2 لدى الخدمات، %3 هنا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ReviewStrip</name>
    <message>
        <source>Nothing has been sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>السبب أو التذكرة</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>إلغاء الإرسال</translation>
    </message>
    <message>
        <source>Review of the staged changes</source>
        <translation>مراجعة التغييرات المُعدّة</translation>
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
        <translation>حساس، يُراجع دائمًا</translation>
    </message>
    <message>
        <source>Review the new record</source>
        <translation>مراجعة السجل الجديد</translation>
    </message>
    <message>
        <source>Review the new record of</source>
        <translation>مراجعة السجل الجديد الخاص بـ</translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s) to</source>
        <translation>
            <numerusform>لا تغييرات للمراجعة على</numerusform>
            <numerusform>مراجعة تغيير واحد على</numerusform>
            <numerusform>مراجعة تغييرين على</numerusform>
            <numerusform>مراجعة %n تغييرات على</numerusform>
            <numerusform>مراجعة %n تغييرًا على</numerusform>
            <numerusform>مراجعة %n تغيير على</numerusform>
        </translation>
    </message>
    <message>
        <source>Create record</source>
        <translation>إنشاء السجل</translation>
    </message>
    <message numerus="yes">
        <source>Send %n change(s)</source>
        <translation>
            <numerusform>لا تغييرات للإرسال</numerusform>
            <numerusform>إرسال تغيير واحد</numerusform>
            <numerusform>إرسال تغييرين</numerusform>
            <numerusform>إرسال %n تغييرات</numerusform>
            <numerusform>إرسال %n تغييرًا</numerusform>
            <numerusform>إرسال %n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, was %2, becomes %3</source>
        <comment>a field and its values</comment>
        <translation>%1، كان %2، يصبح %3</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>لا حقول أخرى</numerusform>
            <numerusform>حقل واحد آخر</numerusform>
            <numerusform>حقلان آخران</numerusform>
            <numerusform>%n حقول أخرى</numerusform>
            <numerusform>%n حقلًا آخر</numerusform>
            <numerusform>%n حقل آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::SavedViews</name>
    <message>
        <source>Views (*.json)</source>
        <translation>العروض (*.json)</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>Name of the view; one that has the name is replaced</source>
        <translation>اسم العرض؛ ويُستبدل العرض الذي يحمل الاسم نفسه</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>حفظ هذا العرض…</translation>
    </message>
    <message>
        <source>Export all views…</source>
        <translation>تصدير كل العروض…</translation>
    </message>
    <message>
        <source>Import views…</source>
        <translation>استيراد العروض…</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>تصدير العروض</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذّرت كتابة الملف.</translation>
    </message>
    <message>
        <source>Views exported</source>
        <translation>صُدّرت العروض</translation>
    </message>
    <message>
        <source>What is searched for stands in the file as it was typed: %1</source>
        <translation>ما يُبحث عنه موجود في الملف كما كُتب: %1</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>استيراد العروض</translation>
    </message>
    <message>
        <source>The views were not imported.</source>
        <translation>لم تُستورد العروض.</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) added</source>
        <translation>
            <numerusform>لم يُضف أي عرض</numerusform>
            <numerusform>أُضيف عرض واحد</numerusform>
            <numerusform>أُضيف عرضان</numerusform>
            <numerusform>أُضيفت %n عروض</numerusform>
            <numerusform>أُضيف %n عرضًا</numerusform>
            <numerusform>أُضيف %n عرض</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no list of views, or it is damaged.</source>
        <translation>%1 ليس قائمة عروض، أو أنه تالف.</translation>
    </message>
    <message>
        <source>All loaded</source>
        <translation>كل المحمّل</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>إعادة تسمية هذا العرض</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
</context>
<context>
    <name>rollcall::SecretField</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not shown</source>
        <translation>%1: غير معروض</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>إخفاء %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>إظهار %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>rollcall::Sidebar</name>
    <message>
        <source>Connections, views and people</source>
        <translation>الاتصالات والعروض والأشخاص</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>إضافة اتصال</translation>
    </message>
    <message>
        <source>Connect a service…</source>
        <translation>ربط خدمة…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>المثبتون</translation>
    </message>
    <message>
        <source>Pinned people</source>
        <translation>الأشخاص المثبتون</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>People you open appear here.</source>
        <translation>يظهر هنا الأشخاص الذين تفتحهم.</translation>
    </message>
    <message>
        <source>Recent people</source>
        <translation>أشخاص فُتحوا مؤخرًا</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
</context>
<context>
    <name>rollcall::StartPage</name>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Look someone up</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>Connect a service…</source>
        <translation>ربط خدمة…</translation>
    </message>
    <message>
        <source>Or try one of these</source>
        <translation>أو تجربة إحدى هذه</translation>
    </message>
    <message>
        <source>a name: everyone who has it</source>
        <translation>اسم: كل من يحمله</translation>
    </message>
    <message>
        <source>a username: two services know it</source>
        <translation>اسم مستخدم: تعرفه خدمتان</translation>
    </message>
    <message>
        <source>the number of an account, from a ticket</source>
        <translation>رقم حساب، من تذكرة</translation>
    </message>
    <message>
        <source>a name with two accounts of one person</source>
        <translation>اسم له حسابان لشخص واحد</translation>
    </message>
    <message>
        <source>First five steps</source>
        <translation>الخطوات الخمس الأولى</translation>
    </message>
    <message>
        <source>Practice is running</source>
        <translation>التدريب قيد التشغيل</translation>
    </message>
    <message>
        <source>started with the console</source>
        <translation>بدأ مع وحدة التحكم</translation>
    </message>
    <message>
        <source>Look up a person</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>Change one field, review it, send it</source>
        <translation>تغيير حقل واحد ومراجعته وإرساله</translation>
    </message>
    <message>
        <source>Merge two accounts</source>
        <translation>دمج حسابين</translation>
    </message>
    <message>
        <source>Person menu</source>
        <translation>قائمة «شخص»</translation>
    </message>
    <message>
        <source>Connect your own service</source>
        <translation>ربط خدمتك الخاصة</translation>
    </message>
    <message>
        <source>File menu</source>
        <translation>قائمة «ملف»</translation>
    </message>
    <message>
        <source>Start with Practice</source>
        <translation>البدء بالتدريب</translation>
    </message>
    <message>
        <source>Invented people with planted duplicates. Nothing leaves this computer.</source>
        <translation>أشخاص غير حقيقيين مع حسابات مكررة عمدًا. لا يغادر هذا الحاسوب شيء.</translation>
    </message>
    <message>
        <source>By name, e-mail address, username or number, in all connected services at once.</source>
        <translation>بالاسم أو عنوان البريد الإلكتروني أو اسم المستخدم أو الرقم، في كل الخدمات المتصلة معًا.</translation>
    </message>
</context>
<context>
    <name>rollcall::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) with unknown outcome</source>
        <translation>
            <numerusform>لا تغييرات مجهولة النتيجة</numerusform>
            <numerusform>تغيير واحد مجهول النتيجة</numerusform>
            <numerusform>تغييران مجهولا النتيجة</numerusform>
            <numerusform>%n تغييرات مجهولة النتيجة</numerusform>
            <numerusform>%n تغييرًا مجهول النتيجة</numerusform>
            <numerusform>%n تغيير مجهول النتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>لا رد من %1</translation>
    </message>
    <message numerus="yes">
        <source>Signed in to %1 for %n minute(s)</source>
        <translation>
            <numerusform>يوشك تسجيل الدخول إلى %1 على الانتهاء</numerusform>
            <numerusform>تسجيل الدخول إلى %1 سارٍ لدقيقة واحدة</numerusform>
            <numerusform>تسجيل الدخول إلى %1 سارٍ لدقيقتين</numerusform>
            <numerusform>تسجيل الدخول إلى %1 سارٍ لمدة %n دقائق</numerusform>
            <numerusform>تسجيل الدخول إلى %1 سارٍ لمدة %n دقيقة</numerusform>
            <numerusform>تسجيل الدخول إلى %1 سارٍ لمدة %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), %1 s</source>
        <translation>
            <numerusform>لا طلبات، %1 ث</numerusform>
            <numerusform>طلب واحد، %1 ث</numerusform>
            <numerusform>طلبان، %1 ث</numerusform>
            <numerusform>%n طلبات، %1 ث</numerusform>
            <numerusform>%n طلبًا، %1 ث</numerusform>
            <numerusform>%n طلب، %1 ث</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is it slow?</source>
        <translation>ما سبب البطء؟</translation>
    </message>
    <message>
        <source>Personal data is masked (%1)</source>
        <translation>البيانات الشخصية مخفية (%1)</translation>
    </message>
</context>
<context>
    <name>rollcall::TabArea</name>
    <message>
        <source>has unsent changes</source>
        <translation>فيها تغييرات لم تُرسل</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>not as intended</source>
        <translation>ليس كما أُريد</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>علامات التبويب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>إغلاق %1</translation>
    </message>
</context>
<context>
    <name>rollcall::TestPanel</name>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>The test asks step by step and says what it finds. It only reads.</source>
        <translation>يستعلم الاختبار خطوة بخطوة ويبيّن ما يجده. وهو يقرأ فقط.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>A test is running.</source>
        <translation>يوجد اختبار قيد التنفيذ.</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تم تخطيها</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>%1, %2 s. Only reads were sent.</source>
        <translation>%1، %2 ث. أُرسلت طلبات قراءة فقط.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>إعادة الاختبار</translation>
    </message>
    <message>
        <source>Not usable like this. The step with the red sign says what to change.</source>
        <translation>لا يصلح للاستخدام هكذا. الخطوة ذات العلامة الحمراء تبيّن ما يجب تغييره.</translation>
    </message>
    <message>
        <source>Usable, with the restrictions named above.</source>
        <translation>صالح للاستخدام، مع القيود المذكورة أعلاه.</translation>
    </message>
    <message>
        <source>Usable.</source>
        <translation>صالح للاستخدام.</translation>
    </message>
</context>
<context>
    <name>rollcall::Timeline</name>
    <message>
        <source>outcome not known yet</source>
        <translation>النتيجة غير معروفة بعد</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>لم يتم</translation>
    </message>
    <message>
        <source>outcome unknown for good</source>
        <translation>تبقى النتيجة غير معروفة نهائيًا</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s)</source>
        <translation>
            <numerusform>لا أحداث سابقة</numerusform>
            <numerusform>حدث سابق واحد</numerusform>
            <numerusform>حدثان سابقان</numerusform>
            <numerusform>%n أحداث سابقة</numerusform>
            <numerusform>%n حدثًا سابقًا</numerusform>
            <numerusform>%n حدث سابق</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed from this computer.</source>
        <translation>لم يُغيَّر شيء من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>an account of this computer</comment>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>%1, as the service says</source>
        <comment>a date it keeps</comment>
        <translation>%1، بحسب الخدمة</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>ولا آخرون</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>secret</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>two values</comment>
        <translation>من %1 إلى %2</translation>
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
        <translation>تصدير هذا العرض</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>All that match (%1)</source>
        <translation>كل المطابق (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Selected (%1)</source>
        <translation>المحدد (%1)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>CSV: the columns as they are shown</source>
        <translation>CSV: الأعمدة كما هي معروضة</translation>
    </message>
    <message>
        <source>JSON Lines: whole records</source>
        <translation>JSON Lines: سجلات كاملة</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>الفاصل بين الأعمدة</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة (,)</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة (;)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, as older spreadsheets need it</source>
        <translation>البدء بعلامة ترتيب البايتات (BOM)، كما تتطلبها برامج الجداول القديمة</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدم التصدير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>More exist than are loaded; they are loaded first.</source>
        <translation>يوجد أكثر مما هو محمّل؛ ويُحمَّل الباقي أولًا.</translation>
    </message>
    <message>
        <source>The service cut the list; what it left out is not in the file.</source>
        <translation>اقتطعت الخدمة القائمة؛ وما أغفلته ليس في الملف.</translation>
    </message>
    <message>
        <source>The file holds personal data as it is, readable for everyone who has it.</source>
        <translation>يحتوي الملف على بيانات شخصية كما هي، يمكن أن يقرأها كل من لديه الملف.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Records (*.jsonl)</source>
        <translation>سجلات (*.jsonl)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذّرت كتابة الملف.</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <source>The rest of the list could not be loaded; ask again, then export.</source>
        <translation>تعذّر تحميل بقية القائمة؛ أعد الاستعلام، ثم صدّر.</translation>
    </message>
    <message>
        <source>%1 loaded…</source>
        <translation>تم تحميل %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported</source>
        <translation>
            <numerusform>لم يُصدَّر أي صف</numerusform>
            <numerusform>صُدّر صف واحد</numerusform>
            <numerusform>صُدّر صفان</numerusform>
            <numerusform>صُدّرت %n صفوف</numerusform>
            <numerusform>صُدّر %n صفًا</numerusform>
            <numerusform>صُدّر %n صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>2 to 50 characters with at least one letter or number. Once set, AMO cannot make it empty again.</source>
        <translation>من 2 إلى 50 حرفًا، فيها حرف هجائي أو رقم واحد على الأقل. بعد تعيينه لا يمكن لـ AMO إفراغه.</translation>
    </message>
    <message>
        <source>A developer answers my review</source>
        <translation>رد مطوّر على تقييمي</translation>
    </message>
    <message>
        <source>A reviewer has looked at my add-on</source>
        <translation>اطلع مراجع على إضافتي</translation>
    </message>
    <message>
        <source>A web address outside AMO, beginning with http:// or https://.</source>
        <translation>عنوان ويب خارج AMO، يبدأ بـ http:// أو https://.</translation>
    </message>
    <message>
        <source>AMO ignores changes of the username</source>
        <translation>تتجاهل AMO تغييرات اسم المستخدم</translation>
    </message>
    <message>
        <source>AMO makes the small version in the background: a new picture can take a moment to appear.</source>
        <translation>تُنشئ AMO النسخة الصغيرة في الخلفية: قد يستغرق ظهور صورة جديدة لحظات.</translation>
    </message>
    <message>
        <source>AMO sends this in any case</source>
        <translation>ترسل AMO هذا في كل الأحوال</translation>
    </message>
    <message>
        <source>AMO would change it for whoever is signed in, not for this account</source>
        <translation>ستغيّره AMO لمن سجّل الدخول، لا لهذا الحساب</translation>
    </message>
    <message>
        <source>About the service, not the person: whether it only reads at the moment, and its notice.</source>
        <translation>عن الخدمة لا عن الشخص: هل تقبل القراءة فقط حاليًا، وتنبيهها.</translation>
    </message>
    <message>
        <source>Academic status</source>
        <translation>الصفة الأكاديمية</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Accounts elsewhere</source>
        <translation>الحسابات في أماكن أخرى</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Active since</source>
        <translation>نشط منذ</translation>
    </message>
    <message>
        <source>Add-on developer</source>
        <translation>مطوّر إضافات</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>الإضافات</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Alternative name</source>
        <translation>اسم بديل</translation>
    </message>
    <message>
        <source>An opt-out that was recorded stays as it is</source>
        <translation>إلغاء الاشتراك المسجّل يبقى كما هو</translation>
    </message>
    <message>
        <source>Any wording is accepted; the list holds the usual ones.</source>
        <translation>تُقبل أي صياغة؛ وتضم القائمة الصيغ المعتادة.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Authoritative groups</source>
        <translation>المجموعات المرجعية</translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation>متوسط التقييم</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>السيرة</translation>
    </message>
    <message>
        <source>Bugzilla ID</source>
        <translation>معرّف Bugzilla</translation>
    </message>
    <message>
        <source>Bugzilla e-mail</source>
        <translation>بريد Bugzilla الإلكتروني</translation>
    </message>
    <message>
        <source>Change it at the identity</source>
        <translation>غيّره في الهوية</translation>
    </message>
    <message>
        <source>Changed by the person in the Mozilla account</source>
        <translation>يغيّره الشخص في حساب Mozilla</translation>
    </message>
    <message>
        <source>Changed by uploading or deleting the picture</source>
        <translation>يتغيّر برفع الصورة أو حذفها</translation>
    </message>
    <message>
        <source>Changed only by deleting the account</source>
        <translation>لا يتغيّر إلا بحذف الحساب</translation>
    </message>
    <message>
        <source>Chosen at the sign-in</source>
        <translation>يُختار عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Chosen when the account is connected</source>
        <translation>يُختار عند ربط الحساب</translation>
    </message>
    <message>
        <source>Come from the groups the person is in</source>
        <translation>تأتي من المجموعات التي ينتمي إليها الشخص</translation>
    </message>
    <message>
        <source>Comes from the provider</source>
        <translation>يأتي من المزوّد</translation>
    </message>
    <message>
        <source>Communicate through</source>
        <translation>التواصل عن طريق</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>مركز التكلفة</translation>
    </message>
    <message>
        <source>Counted by AMO</source>
        <translation>تحسبه AMO</translation>
    </message>
    <message>
        <source>Country of residence</source>
        <translation>بلد الإقامة</translation>
    </message>
    <message>
        <source>Counts only when the person is created; XRAS ignores it afterwards</source>
        <translation>لا يُعتد به إلا عند إنشاء الشخص؛ وتتجاهله XRAS بعد ذلك</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Created by user</source>
        <translation>أنشأه المستخدم</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>طاولة المكتب</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>الاسم المعروض</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>عناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Firefox account ID</source>
        <translation>معرّف حساب Firefox</translation>
    </message>
    <message>
        <source>Firefox account e-mail</source>
        <translation>بريد حساب Firefox الإلكتروني</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Follows the display name</source>
        <translation>يتبع الاسم المعروض</translation>
    </message>
    <message>
        <source>For developers</source>
        <translation>للمطوّرين</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>Founding member</source>
        <translation>عضو مؤسس</translation>
    </message>
    <message>
        <source>Free text; XRAS keeps it as it is typed.</source>
        <translation>نص حر؛ تحتفظ به XRAS كما يُكتب.</translation>
    </message>
    <message>
        <source>From a letter of AMO: …/users/unsubscribe/…</source>
        <translation>من رسالة AMO: …/users/unsubscribe/…</translation>
    </message>
    <message>
        <source>Fun title</source>
        <translation>لقب طريف</translation>
    </message>
    <message>
        <source>Further e-mail 1</source>
        <translation>بريد إلكتروني إضافي 1</translation>
    </message>
    <message>
        <source>Further e-mail 2</source>
        <translation>بريد إلكتروني إضافي 2</translation>
    </message>
    <message>
        <source>Further e-mail 3</source>
        <translation>بريد إلكتروني إضافي 3</translation>
    </message>
    <message>
        <source>GitHub ID (version 3)</source>
        <translation>معرّف GitHub (الإصدار 3)</translation>
    </message>
    <message>
        <source>GitHub ID (version 4)</source>
        <translation>معرّف GitHub (الإصدار 4)</translation>
    </message>
    <message>
        <source>GitHub e-mail</source>
        <translation>بريد GitHub الإلكتروني</translation>
    </message>
    <message>
        <source>Given by AMO when the account was made</source>
        <translation>منحته AMO عند إنشاء الحساب</translation>
    </message>
    <message>
        <source>Given by Passport when the account is connected</source>
        <translation>تمنحه Passport عند ربط الحساب</translation>
    </message>
    <message>
        <source>Given by Passport when the account was made</source>
        <translation>منحته Passport عند إنشاء الحساب</translation>
    </message>
    <message>
        <source>Given by the person at ORCID; XRAS has no way to set it</source>
        <translation>أعطاه الشخص في ORCID؛ ولا يمكن لـ XRAS تعيينه</translation>
    </message>
    <message>
        <source>Given by the store</source>
        <translation>يمنحه المخزن</translation>
    </message>
    <message>
        <source>Given by the store when the identity is created</source>
        <translation>يمنحه المخزن عند إنشاء الهوية</translation>
    </message>
    <message>
        <source>Given by the store when the webhook is created</source>
        <translation>يمنحه المخزن عند إنشاء خطاف الويب</translation>
    </message>
    <message>
        <source>Google ID</source>
        <translation>معرّف Google</translation>
    </message>
    <message>
        <source>Google e-mail</source>
        <translation>بريد Google الإلكتروني</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Group name</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Groups and access</source>
        <translation>المجموعات والوصول</translation>
    </message>
    <message>
        <source>HR system groups</source>
        <translation>مجموعات نظام الموارد البشرية</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>الصفحة الرئيسية</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>ID of the identity that registered this one.</source>
        <translation>معرّف الهوية التي سجّلت هذه الهوية.</translation>
    </message>
    <message>
        <source>ID of the identity whose addresses are used instead of the own ones.</source>
        <translation>معرّف الهوية التي تُستخدم عناوينها بدلًا من العناوين الخاصة.</translation>
    </message>
    <message>
        <source>IDs of the groups.</source>
        <translation>معرّفات المجموعات.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Kept by Passport</source>
        <translation>تحتفظ به Passport</translation>
    </message>
    <message>
        <source>Kept by the identity service; XRAS has no way to set it</source>
        <translation>تحتفظ به خدمة الهوية؛ ولا يمكن لـ XRAS تعيينه</translation>
    </message>
    <message>
        <source>Kept by the store</source>
        <translation>يحتفظ به المخزن</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Kind of worker</source>
        <translation>نوع التوظيف</translation>
    </message>
    <message>
        <source>LDAP ID</source>
        <translation>معرّف LDAP</translation>
    </message>
    <message>
        <source>LDAP e-mail</source>
        <translation>بريد LDAP الإلكتروني</translation>
    </message>
    <message>
        <source>LDAP groups</source>
        <translation>مجموعات LDAP</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language and country, as eng_ZA.</source>
        <translation>اللغة والبلد، مثل eng_ZA.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
    <message>
        <source>Layout of the details, not a count of changes. Set by the programs that write them.</source>
        <translation>بنية البيانات، لا عدد التغييرات. تعيّنها البرامج التي تكتب البيانات.</translation>
    </message>
    <message>
        <source>Left empty, AMO makes one up.</source>
        <translation>عند تركه فارغًا، تختار AMO قيمة له.</translation>
    </message>
    <message>
        <source>Left empty, the account has no rights.</source>
        <translation>عند تركها فارغة، لا تكون للحساب أي صلاحيات.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Linked by the person through ORCID; XRAS has no way to set it</source>
        <translation>ربطه الشخص عبر ORCID؛ ولا يمكن لـ XRAS تعيينه</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Made by AMO from the ID</source>
        <translation>تكوّنه AMO من المعرّف</translation>
    </message>
    <message>
        <source>Made by AMO from the Mozilla account</source>
        <translation>تكوّنه AMO من حساب Mozilla</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>المدير المباشر</translation>
    </message>
    <message>
        <source>May use: calls to action in media</source>
        <translation>يحق له استخدام: عبارات الحث على الإجراء في الوسائط</translation>
    </message>
    <message>
        <source>May use: calls to action in the editor</source>
        <translation>يحق له استخدام: عبارات الحث على الإجراء في المحرر</translation>
    </message>
    <message>
        <source>May use: embedding in the editor</source>
        <translation>يحق له استخدام: التضمين في المحرر</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Mozilla account ID</source>
        <translation>معرّف حساب Mozilla</translation>
    </message>
    <message>
        <source>Mozilla needs to reach me about my add-on</source>
        <translation>حاجة Mozilla إلى التواصل معي بشأن إضافتي</translation>
    </message>
    <message>
        <source>Mozillians ID</source>
        <translation>معرّف Mozillians</translation>
    </message>
    <message>
        <source>Mozillians groups</source>
        <translation>مجموعات Mozillians</translation>
    </message>
    <message>
        <source>My add-on could not be made compatible</source>
        <translation>تعذّر جعل إضافتي متوافقة</translation>
    </message>
    <message>
        <source>My add-on was made compatible</source>
        <translation>أصبحت إضافتي متوافقة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Names of details</source>
        <translation>أسماء البيانات</translation>
    </message>
    <message>
        <source>Needed for every change; nobody else may have it.</source>
        <translation>لازم لكل تغيير؛ ولا يجوز أن يملكه أحد آخر.</translation>
    </message>
    <message>
        <source>New add-ons or features of Firefox</source>
        <translation>إضافات أو ميزات جديدة في Firefox</translation>
    </message>
    <message>
        <source>News for developers</source>
        <translation>أخبار للمطوّرين</translation>
    </message>
    <message>
        <source>Nicknames</source>
        <translation>الأسماء المستعارة</translation>
    </message>
    <message>
        <source>No display name chosen</source>
        <translation>لم يُختر اسم معروض</translation>
    </message>
    <message>
        <source>No username chosen</source>
        <translation>لم يُختر اسم مستخدم</translation>
    </message>
    <message>
        <source>No: a placeholder that is not yet linked to a real identity and waits in the reconcile queue.</source>
        <translation>لا: عنصر نائب لم يُربط بعد بهوية حقيقية وينتظر في قائمة المطابقة.</translation>
    </message>
    <message>
        <source>Nobody else has it; the account is found by it.</source>
        <translation>لا يملكه أحد آخر؛ وبه يُعثر على الحساب.</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>الإشعار</translation>
    </message>
    <message>
        <source>Number at the source</source>
        <translation>الرقم لدى المصدر</translation>
    </message>
    <message>
        <source>ORCID</source>
        <translation>ORCID</translation>
    </message>
    <message>
        <source>ORCID permission</source>
        <translation>إذن ORCID</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Of a Mozilla account, where there is one for tests.</source>
        <translation>لحساب Mozilla، إن وُجد حساب للاختبارات.</translation>
    </message>
    <message>
        <source>Of the account at the provider. Passport keeps it and does not show it again.</source>
        <translation>للحساب لدى المزوّد. تحتفظ به Passport ولا تعرضه مجددًا.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>One address a line.</source>
        <translation>عنوان واحد في كل سطر.</translation>
    </message>
    <message>
        <source>One number a line, with + and country code. What the store knows of a number (default, opted out) stays with it.</source>
        <translation>رقم واحد في كل سطر، مع + ورمز البلد. وما يعرفه المخزن عن الرقم (افتراضي، ملغى الاشتراك) يبقى معه.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>الهوية المسجِّلة</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>إلغاء الاشتراك</translation>
    </message>
    <message>
        <source>Opt-outs, opt-ins and failures are reported only when this user causes them.</source>
        <translation>لا يُبلَّغ عن إلغاء الاشتراك وتفعيله والإخفاقات إلا إذا تسبب فيها هذا المستخدم.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Other usernames</source>
        <translation>أسماء مستخدم أخرى</translation>
    </message>
    <message>
        <source>PGP fingerprints</source>
        <translation>بصمات PGP</translation>
    </message>
    <message>
        <source>PGP public keys</source>
        <translation>مفاتيح PGP العامة</translation>
    </message>
    <message>
        <source>POSIX ID</source>
        <translation>معرّف POSIX</translation>
    </message>
    <message>
        <source>Passport changes nobody but yourself</source>
        <translation>لا تغيّر Passport أحدًا سواك</translation>
    </message>
    <message>
        <source>Passport does not show it again</source>
        <translation>لا تعرضه Passport مجددًا</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Personnel code</source>
        <translation>الرقم الوظيفي</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>أرقام الهاتف</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Plan and features</source>
        <translation>الباقة والميزات</translation>
    </message>
    <message>
        <source>Preferred address</source>
        <translation>العنوان المفضّل</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>صفحة الملف الشخصي</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>الضمائر</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Public add-ons</source>
        <translation>الإضافات العامة</translation>
    </message>
    <message>
        <source>Read the developer agreement</source>
        <translation>قراءة اتفاقية المطوّرين</translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation>السبب أو التذكرة</translation>
    </message>
    <message>
        <source>Receives the reports, with personal data in them.</source>
        <translation>يستقبل البلاغات، وفيها بيانات شخصية.</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>تمت المطابقة</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>وقت التسجيل</translation>
    </message>
    <message>
        <source>Recorded by AMO at sign-in</source>
        <translation>سجّلته AMO عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Recorded by AMO when the account was made</source>
        <translation>سجّلته AMO عند إنشاء الحساب</translation>
    </message>
    <message>
        <source>Recorded by AMO when the person accepted it</source>
        <translation>سجّلته AMO عندما قبلها الشخص</translation>
    </message>
    <message>
        <source>Recorded by AMO when the picture was uploaded</source>
        <translation>سجّلته AMO عند رفع الصورة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>SSH fingerprints</source>
        <translation>بصمات SSH</translation>
    </message>
    <message>
        <source>SSH public keys</source>
        <translation>مفاتيح SSH العامة</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Set when the person is created; merge to change it</source>
        <translation>يُعيَّن عند إنشاء الشخص؛ وتغييره يكون بالدمج</translation>
    </message>
    <message>
        <source>Shirt size</source>
        <translation>مقاس القميص</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>يُعرض باسم</translation>
    </message>
    <message>
        <source>Sign-in and permissions</source>
        <translation>تسجيل الدخول والصلاحيات</translation>
    </message>
    <message>
        <source>Sign-in groups</source>
        <translation>مجموعات تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signed in from</source>
        <translation>عنوان تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>يسجّل الدخول بواسطة</translation>
    </message>
    <message>
        <source>Sites at most</source>
        <translation>الحد الأقصى للمواقع</translation>
    </message>
    <message>
        <source>Somebody reviews my add-on</source>
        <translation>قيام شخص بتقييم إضافتي</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Source of the wish</source>
        <translation>مصدر الرغبة</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>State of the service</source>
        <translation>حالة الخدمة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Tells of the service itself, not of the person</source>
        <translation>يخص الخدمة نفسها، لا الشخص</translation>
    </message>
    <message>
        <source>Test account</source>
        <translation>حساب اختبار</translation>
    </message>
    <message>
        <source>The Person API only reads</source>
        <translation>تتيح Person API القراءة فقط</translation>
    </message>
    <message>
        <source>The application the token belongs to</source>
        <translation>التطبيق الذي يخصه الرمز</translation>
    </message>
    <message>
        <source>The last part of the link.</source>
        <translation>الجزء الأخير من الرابط.</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>The message arrived</source>
        <translation>وصلت الرسالة</translation>
    </message>
    <message>
        <source>The name XRAS knows the person by. Upper and lower case count as the same.</source>
        <translation>الاسم الذي تعرف به XRAS الشخص. لا يُفرَّق بين الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>The name of the country, in English.</source>
        <translation>اسم البلد بالإنجليزية.</translation>
    </message>
    <message>
        <source>The number of the call, message or ticket there.</source>
        <translation>رقم المكالمة أو الرسالة أو التذكرة هناك.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>المخزن</translation>
    </message>
    <message>
        <source>The store does not check it: one that does not exist is never reported.</source>
        <translation>لا يتحقق المخزن منه: ما لا وجود له لا يُبلَّغ عنه أبدًا.</translation>
    </message>
    <message>
        <source>The store only lets groups be read</source>
        <translation>لا يتيح المخزن سوى قراءة المجموعات</translation>
    </message>
    <message>
        <source>The store only lets users be read</source>
        <translation>لا يتيح المخزن سوى قراءة المستخدمين</translation>
    </message>
    <message>
        <source>The store sets it to whoever saves</source>
        <translation>يعيّنه المخزن إلى من يحفظ</translation>
    </message>
    <message>
        <source>The whole name, in stores that do not keep its parts.</source>
        <translation>الاسم الكامل، في المخازن التي لا تحفظ أجزاءه.</translation>
    </message>
    <message>
        <source>The wish</source>
        <translation>الرغبة</translation>
    </message>
    <message>
        <source>Theme artist</source>
        <translation>مصمّم سمات</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Token secret</source>
        <translation>سر الرمز</translation>
    </message>
    <message>
        <source>Told by the store</source>
        <translation>يبلّغ به المخزن</translation>
    </message>
    <message>
        <source>Twitter alone has one.</source>
        <translation>لا يوجد إلا لدى Twitter.</translation>
    </message>
    <message>
        <source>Type of address</source>
        <translation>نوع العنوان</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Unsubscribe link</source>
        <translation>رابط إلغاء الاشتراك</translation>
    </message>
    <message>
        <source>Up to 255 characters. AMO refuses links in it.</source>
        <translation>حتى 255 حرفًا. ترفض AMO الروابط فيه.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>تاريخ التعديل</translation>
    </message>
    <message>
        <source>Updated by user</source>
        <translation>عدّله المستخدم</translation>
    </message>
    <message>
        <source>Uploaded as</source>
        <translation>صيغة الرفع</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Version of the layout</source>
        <translation>إصدار البنية</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <translation>عناوين الويب</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>خطاف ويب</translation>
    </message>
    <message>
        <source>What the present sign-in allows.</source>
        <translation>ما يسمح به تسجيل الدخول الحالي.</translation>
    </message>
    <message>
        <source>What visitors see: the display name, or a stand-in made from the ID.</source>
        <translation>ما يراه الزوار: الاسم المعروض، أو بديل مكوّن من المعرّف.</translation>
    </message>
    <message>
        <source>Where the person changes it</source>
        <translation>حيث يغيّره الشخص</translation>
    </message>
    <message>
        <source>Where the person was registered.</source>
        <translation>حيث سُجّل الشخص.</translation>
    </message>
    <message>
        <source>Where the wish came from; the store keeps it.</source>
        <translation>من أين جاءت الرغبة؛ ويحتفظ بها المخزن.</translation>
    </message>
    <message>
        <source>Whether the person has agreed to be written to.</source>
        <translation>هل وافق الشخص على مراسلته.</translation>
    </message>
    <message>
        <source>Whether the person has let XRAS read the ORCID record.</source>
        <translation>هل سمح الشخص لـ XRAS بقراءة سجل ORCID.</translation>
    </message>
    <message>
        <source>Which address</source>
        <translation>أي عنوان</translation>
    </message>
    <message>
        <source>Which kind of address is used first.</source>
        <translation>أي نوع من العناوين يُستخدم أولًا.</translation>
    </message>
    <message>
        <source>Whoever created the webhook</source>
        <translation>من أنشأ خطاف الويب</translation>
    </message>
    <message>
        <source>Whoever has it can act on GitHub in your name.</source>
        <translation>من يملكه يمكنه التصرف في GitHub باسمك.</translation>
    </message>
    <message>
        <source>Whose it is. Empty once the identity was deleted.</source>
        <translation>صاحب العملية. يصبح فارغًا بعد حذف الهوية.</translation>
    </message>
    <message>
        <source>Whose notifications these are</source>
        <translation>صاحب هذه الإشعارات</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Worked out by AMO from the display name</source>
        <translation>تستنتجه AMO من الاسم المعروض</translation>
    </message>
    <message>
        <source>Worked out by AMO from the person&apos;s add-ons</source>
        <translation>تستنتجه AMO من إضافات الشخص</translation>
    </message>
    <message>
        <source>Worked out by AMO from the person&apos;s themes</source>
        <translation>تستنتجه AMO من سمات الشخص</translation>
    </message>
    <message>
        <source>Worked out by AMO from the ratings</source>
        <translation>تستنتجه AMO من التقييمات</translation>
    </message>
    <message>
        <source>Worked out by AMO from the username</source>
        <translation>تستنتجه AMO من اسم المستخدم</translation>
    </message>
    <message>
        <source>ad (LDAP), github, google-oauth2, oauth2 (Firefox account) or email.</source>
        <translation>ad (LDAP) أو github أو google-oauth2 أو oauth2 (حساب Firefox) أو email.</translation>
    </message>
    <message>
        <source>stop: one address; stopall: every one; unsubscribe: only written down; forget: the person was blanked.</source>
        <translation>stop: عنوان واحد؛ stopall: كل العناوين؛ unsubscribe: يُسجّل فقط؛ forget: طُمست بيانات الشخص.</translation>
    </message>
</context>
</TS>
