"""Whose a mainland mobile number is by its prefix, as the numbering plan gave them out. Pure."""

from backend.domain.catalog.states import Carrier

_PREFIXES = {
    Carrier.MOBILE: "134 135 136 137 138 139 147 148 150 151 152 157 158 159 172 178 182 183 184 187 188 195 197 198",
    Carrier.UNICOM: "130 131 132 145 146 155 156 166 175 176 185 186 196",
    Carrier.TELECOM: "133 1349 149 153 173 174 177 180 181 189 190 191 193 199",
    Carrier.BROADCAST: "192",
    Carrier.VIRTUAL: "162 165 167 170 171",
}
_BY_PREFIX = {prefix: carrier for carrier, prefixes in _PREFIXES.items() for prefix in prefixes.split()}


def carrier_of(number: str) -> Carrier | None:
    """The carrier that gave the number out (E.164); None for one of abroad or of an unknown prefix.

    A number may have moved to another since: that no prefix tells.
    """
    if not number.startswith("+86"):
        return None
    local = number[3:]
    return _BY_PREFIX.get(local[:4]) or _BY_PREFIX.get(local[:3])
