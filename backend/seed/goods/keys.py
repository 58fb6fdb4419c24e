"""More software keys: for the office, for sound, for drawings, for a network of one's own."""

# ruff: noqa: E501  a paragraph reads better on one line

from backend.domain.catalog.glyphs import Glyph
from backend.seed.goods import refunds
from backend.seed.shapes import ProductSeed, Text, VariantSeed

PRODUCTS = (
    ProductSeed(
        "plumbline-office",
        Glyph.KEY,
        "PRO",
        Text("垂线办公套件", "Plumbline Office"),
        Text("文字、表格、演示，打开旧文件不乱版", "Text, tables and slides; old files open as they were"),
        Text(
            "兼容常见格式，启动只要两秒。表格支持百万行，演示可导出为讲义。专业版含合并打印与批注追踪。",
            "Reads the usual formats and starts in two seconds. A million rows in a table, hand-outs from slides; the professional edition adds serial letters and tracked remarks.",
        ),
        Text(
            "1. 从垂线官网下载安装包。\n2. “帮助 → 激活”输入激活码。\n3. 家庭版可装 3 台，不可商用。",
            "1. Download it from the maker's site.\n2. Enter the key under Help → Activate.\n3. The home edition is for 3 machines and not for business.",
        ),
        refunds.LICENCE,
        (
            VariantSeed(
                "PLO-HOME", Text("家庭版 · 永久", "Home, for good"), 19800, 24800, 16200, 24800, None, popularity=4
            ),
            VariantSeed(
                "PLO-PRO", Text("专业版 · 一年", "Professional, 1 year"), 29800, 36800, 24600, 36800, None, popularity=2
            ),
        ),
        prefix="PLO",
        supplier="垂线软件",
        turn=14,
    ),
    ProductSeed(
        "wavelet-studio",
        Glyph.MUSIC,
        "DAW",
        Text("小波录音棚", "Wavelet Studio"),
        Text("卧室里录的歌，也能听出呼吸", "Recorded in a bedroom, and one hears the breath"),
        Text(
            "六十四轨录音与混音，自带去噪和人声修整。完成的工程可在手机上继续试听与标注。",
            "Sixty-four tracks with a cleaner for noise and voices. What is done can be heard and marked on the phone.",
        ),
        Text(
            "1. 安装后在“偏好设置 → 许可”输入激活码。\n2. 一码两机。\n3. 入门版可补差价升级。",
            "1. Enter the key under Preferences → Licence.\n2. Two machines a key.\n3. Starter upgrades for the difference.",
        ),
        refunds.LICENCE,
        (
            VariantSeed("WVS-START", Text("入门版", "Starter"), 15800, 19800, 12800, 19800, None, popularity=2),
            VariantSeed("WVS-FULL", Text("完整版", "Full"), 48800, 59800, 40500, 59800, None, most=2, popularity=1),
        ),
        prefix="WVS",
        supplier="小波声学",
        turn=-42,
    ),
    ProductSeed(
        "cornerstone-cad",
        Glyph.BRUSH,
        "2D·3D",
        Text("基石制图", "Cornerstone CAD"),
        Text("装修自己画，尺寸不会错", "Draw your own flat, to the millimetre"),
        Text(
            "从手机量房数据生成户型，拖家具、改墙、出施工图。门窗库按国内规格收录。",
            "Makes a plan from what the phone measured, moves walls and furniture and prints what builders need. Doors and windows in the sizes sold here.",
        ),
        Text(
            "1. 登录基石客户端，点“授权 → 输入激活码”。\n2. 有效期内免费更新。\n3. 商用请购买工作室版。",
            "1. Sign in and choose Licence → Enter a key.\n2. Updates are free while it runs.\n3. Studios need the studio edition.",
        ),
        refunds.LICENCE,
        (
            VariantSeed("CSC-90", Text("装修季 · 90 天", "90 days"), 6800, 8800, 5500, 8800, None, popularity=3),
            VariantSeed("CSC-365", Text("一年", "1 year"), 18800, 23800, 15300, 23800, None, popularity=2),
        ),
        prefix="CSC",
        supplier="基石图形",
        turn=60,
    ),
    ProductSeed(
        "thimble-pdf",
        Glyph.KEY,
        "PDF",
        Text("顶针 PDF 工具箱", "Thimble PDF"),
        Text("合并、签名、识别扫描件，离线就能做", "Merge, sign and read scans without going online"),
        Text(
            "文件不上传，全部在本机处理。识别支持中英日三语，表单可批量填写。",
            "Nothing is uploaded. It reads Chinese, English and Japanese, and fills forms by the hundred.",
        ),
        Text(
            "1. 安装后点右上角“激活”。\n2. 永久授权，含两年更新。\n3. 换机请先解绑。",
            "1. Install it and click “Activate”.\n2. Yours for good, with two years of updates.\n3. Release it before moving.",
        ),
        refunds.LICENCE,
        (
            VariantSeed(
                "TMB-1", Text("1 台 · 永久", "1 machine, for good"), 8800, 11800, 6900, 11800, None, popularity=5
            ),
        ),
        prefix="TMB",
        supplier="顶针工具",
        turn=-8,
    ),
    ProductSeed(
        "hedgerow-vpn-gateway",
        Glyph.SHIELD,
        "LAN",
        Text("绿篱家庭网关", "Hedgerow home gateway"),
        Text("在外面也能打开家里的硬盘", "Reach the disk at home from anywhere"),
        Text(
            "把自己的电脑、硬盘和打印机连成一张私有网络，点对点加密。不提供任何访问外网的线路。",
            "Joins your own machines, disk and printer in a private network, encrypted end to end. It offers no way to other networks.",
        ),
        Text(
            "1. 在每台设备安装绿篱并登录同一账号。\n2. 在“网络 → 授权”输入激活码。\n3. 最多 12 台设备。",
            "1. Install it on each device under one account.\n2. Enter the key under Network → Licence.\n3. Twelve devices at most.",
        ),
        refunds.LICENCE,
        (
            VariantSeed(
                "HGW-365", Text("12 台 · 一年", "12 devices, 1 year"), 7800, 9800, 6200, 9800, None, popularity=2
            ),
        ),
        prefix="HGW",
        supplier="绿篱网络",
        turn=34,
    ),
)
