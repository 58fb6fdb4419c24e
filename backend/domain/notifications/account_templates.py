"""What the shop writes about accounts: codes to log in with, a new password, an invitation to the staff."""

from backend.domain.notifications.wording import Wording

ACCOUNTS: dict[str, dict[str, Wording]] = {
    # {code} once, {minutes} it is valid.
    "login_code": {
        "zh-CN": Wording(
            subject="登录验证码 {code}",
            body="您好！\n\n您的登录验证码是 {code}，{minutes} 分钟内有效。\n\n"
            "如非本人操作，请忽略此邮件，切勿告知他人。\n\n{shop}",
            short="【{shop}】登录验证码 {code}，{minutes} 分钟内有效，请勿告知他人。",
        ),
        "en": Wording(
            subject="Your sign-in code is {code}",
            body="Hello,\n\nYour code to sign in is {code}. It is valid for {minutes} minutes.\n\n"
            "If you did not ask for it, ignore this message and do not share the code.\n\n{shop}",
            short="[{shop}] {code} is your code to sign in, valid {minutes} min. Do not share it.",
        ),
    },
    # {code} once, {minutes} it is valid.
    "contact_code": {
        "zh-CN": Wording(
            subject="验证码 {code}",
            body="您好！\n\n您正在验证账号的联系方式，验证码是 {code}，{minutes} 分钟内有效。\n\n"
            "如非本人操作，请忽略此邮件，切勿告知他人。\n\n{shop}",
            short="【{shop}】验证码 {code}，用于验证账号的联系方式，{minutes} 分钟内有效，请勿告知他人。",
        ),
        "en": Wording(
            subject="Your code is {code}",
            body="Hello,\n\nYour code to confirm your account's contact is {code}. It is valid for {minutes} "
            "minutes.\n\nIf you did not ask for it, ignore this message and do not share the code.\n\n{shop}",
            short="[{shop}] {code} confirms your account's contact, valid {minutes} min. Do not share it.",
        ),
    },
    # {code} once, {minutes} it is valid, {link} that holds it.
    "password_reset": {
        "zh-CN": Wording(
            subject="重置密码的验证码 {code}",
            body="您好！\n\n您正在重置密码，验证码是 {code}，{minutes} 分钟内有效。也可以直接打开：\n{link}\n\n"
            "如非本人操作，请忽略此邮件，密码不会改变。\n\n{shop}",
            short="【{shop}】重置密码的验证码 {code}，{minutes} 分钟内有效，请勿告知他人。",
        ),
        "en": Wording(
            subject="Set a new password with {code}",
            body="Hello,\n\nYour code to set a new password is {code}. It is valid for {minutes} minutes. "
            "Or open this:\n{link}\n\nIf you did not ask for it, ignore this message: your password stays.\n\n{shop}",
            short="[{shop}] {code} sets your new password, valid {minutes} min. Do not share it.",
        ),
    },
    # {register} is where an account is opened.
    "no_account": {
        "zh-CN": Wording(
            subject="没有找到您的账号",
            body="您好！\n\n有人为这个地址申请重置密码，但这里没有用它注册的账号。如果是您，请先注册：\n{register}\n\n"
            "如非本人操作，请忽略此邮件。\n\n{shop}",
            short="【{shop}】有人为此号码申请重置密码，但它尚未注册。注册：{register}",
        ),
        "en": Wording(
            subject="There is no account for this address",
            body="Hello,\n\nSomebody asked for a new password for this address, but there is no account for it. "
            "If it was you, create one here:\n{register}\n\nOtherwise ignore this message.\n\n{shop}",
            short="[{shop}] A new password was asked for, but this number has no account. Create one: {register}",
        ),
    },
    # {device}, {network} with its last part hidden, {time} in the shop's zone, {link} to the list of sessions.
    "new_device": {
        "zh-CN": Wording(
            subject="您的账号在新设备上登录",
            body="您好！\n\n您的账号刚刚在一台新设备上登录：\n设备：{device}\n网络：{network}\n时间：{time}\n\n"
            "如果是您本人，无需理会。如果不是，请立即退出该设备并修改密码：\n{link}\n\n{shop}",
            short="【{shop}】您的账号于 {time} 在新设备（{device}）登录。如非本人，请立即处理：{link}",
        ),
        "en": Wording(
            subject="Your account was used on a new device",
            body="Hello,\n\nSomebody signed in to your account on a new device:\n"
            "Device: {device}\nNetwork: {network}\nTime: {time}\n\n"
            "If it was you, there is nothing to do. If not, sign that device out and change your password now:\n"
            "{link}\n\n{shop}",
            short="[{shop}] Your account was used on a new device ({device}, {time}). Not you? {link}",
        ),
    },
    # {contact} masked that counts from now on, {link} to the shop's help.
    "contact_changed": {
        "zh-CN": Wording(
            subject="您的账号更换了联系方式",
            body="您好！\n\n您的账号已改用 {contact}，此联系方式不能再用于登录。\n\n"
            "如果是您本人操作，无需理会。如果不是，请立即联系我们：\n{link}\n\n{shop}",
            short="【{shop}】您的账号已改用 {contact}，此号码不能再用于登录。如非本人操作，请立即联系我们：{link}",
        ),
        "en": Wording(
            subject="Your account's contact has changed",
            body="Hello,\n\nYour account uses {contact} from now on; this contact can no longer sign in to it.\n\n"
            "If it was you, there is nothing to do. If not, write to us at once:\n{link}\n\n{shop}",
            short="[{shop}] Your account uses {contact} now, this number can no longer sign in. Not you? {link}",
        ),
    },
    # {time} until which the copy can be fetched, {link} to where.
    "data_export_ready": {
        "zh-CN": Wording(
            subject="您的个人数据副本已备好",
            body="您好！\n\n您申请的个人数据副本已备好，请在 {time} 之前登录下载：\n{link}\n\n"
            "下载前需验证是您本人。如非您本人申请，请立即修改密码。\n\n{shop}",
            short="【{shop}】您的个人数据副本已备好，请在 {time} 前登录下载：{link}",
        ),
        "en": Wording(
            subject="The copy of your data is ready",
            body="Hello,\n\nThe copy of your data that you asked for is ready. Sign in and download it before {time}:\n"
            "{link}\n\nYou will be asked for a code first. If you did not ask for it, change your password now.\n\n"
            "{shop}",
            short="[{shop}] The copy of your data is ready until {time}: {link}",
        ),
    },
    # {time} when it is carried out, {link} to where it is taken back.
    "erasure_asked": {
        "zh-CN": Wording(
            subject="我们将于 {time} 删除您的账号与个人数据",
            body="您好！\n\n已收到删除账号与个人数据的申请，将于 {time} 执行。在此之前可以随时撤销：\n{link}\n\n"
            "删除后无法恢复，未使用的卡密、电子券和会员将无法再查看。如非您本人申请，请立即撤销并修改密码。\n\n{shop}",
            short="【{shop}】您的账号与个人数据将于 {time} 删除，撤销：{link}",
        ),
        "en": Wording(
            subject="Your account and data will be deleted on {time}",
            body="Hello,\n\nSomebody asked us to delete your account and your data. We will do so on {time}. "
            "Until then you can cancel this:\n{link}\n\nThis cannot be undone, and codes, vouchers and "
            "memberships you have not used can no longer be seen. If it was not you, cancel it and change your "
            "password now.\n\n{shop}",
            short="[{shop}] Your account and data will be deleted on {time}. Cancel: {link}",
        ),
    },
    # {time} when it would have been carried out, {link} to the account.
    "erasure_cancelled": {
        "zh-CN": Wording(
            subject="已撤销删除申请",
            body="您好！\n\n原定于 {time} 执行的删除申请已撤销，您的账号与数据照常保留：\n{link}\n\n{shop}",
            short="【{shop}】原定 {time} 的删除申请已撤销：{link}",
        ),
        "en": Wording(
            subject="Your account will not be deleted",
            body="Hello,\n\nThe deletion planned for {time} was cancelled. Your account and data stay as they are:\n"
            "{link}\n\n{shop}",
            short="[{shop}] The deletion planned for {time} was cancelled: {link}",
        ),
    },
    "erasure_done": {
        "zh-CN": Wording(
            subject="您的账号与个人数据已删除",
            body="您好！\n\n应您的申请，我们已删除您的账号与个人数据。依法须保留的订单与账目不再含有您的姓名和联系方式。"
            "这是我们发给您的最后一封邮件。\n\n{shop}",
            short="【{shop}】应您的申请，您的账号与个人数据已删除。",
        ),
        "en": Wording(
            subject="Your account and data have been deleted",
            body="Hello,\n\nAs you asked, we have deleted your account and your data. Orders and bookkeeping "
            "that the law has us keep no longer name you. This is the last message we send you.\n\n{shop}",
            short="[{shop}] As you asked, your account and data have been deleted.",
        ),
    },
    # {link} that lets one person in once, {hours} it is good.
    "staff_invitation": {
        "zh-CN": Wording(
            subject="邀请您加入 {shop} 后台",
            body="您好！\n\n您被邀请加入 {shop} 的工作团队。"
            "请在 {hours} 小时内打开以下链接，设置姓名、密码和身份验证器：\n"
            "{link}\n\n链接只能使用一次，请勿转发。如果您不认识我们，请忽略此邮件。\n\n{shop}",
            short="【{shop}】邀请您加入后台，{hours} 小时内有效：{link}",
        ),
        "en": Wording(
            subject="You are invited to work at {shop}",
            body="Hello,\n\nYou are invited to join the staff of {shop}. Open this link within {hours} hours to set "
            "your name, password and authenticator:\n{link}\n\n"
            "It works once; please do not forward it. If you do not know us, ignore this message.\n\n{shop}",
            short="[{shop}] You are invited to the staff, within {hours} hours: {link}",
        ),
    },
    # {title} in one line, {details} of each alert, {link} to look at them.
    "staff_alert": {
        "zh-CN": Wording(
            subject="{title}",
            body="{title}\n\n{details}\n\n在后台查看并处理：\n{link}\n\n{shop}",
            short="【{shop}】{title}，查看：{link}",
        ),
        "en": Wording(
            subject="{title}",
            body="{title}\n\n{details}\n\nOpen it in the admin and take it:\n{link}\n\n{shop}",
            short="[{shop}] {title}. See: {link}",
        ),
    },
}
