"""Texts of a document inside of Python code and Markdown: nothing in them becomes code, markup or a link to a script."""

from __future__ import annotations

import html
import re

TAG = re.compile(r"<(?=[A-Za-z/!?])")
LINK = re.compile(r"\]([(:])(?=([^)>]*))")
ATTRIBUTES = re.compile(r"\{(?=[^}\n]*=)")
FENCE = re.compile(r"^```[\w+-]*\n.*?^```$\n?", re.MULTILINE | re.DOTALL)
SPAN = re.compile(r"(`[^`\n]+`)")
SCHEMES = ("http", "https", "mailto")


def literal(value: object) -> str:
    """Return a constant as a Python literal of printable characters, a string in double quotes."""
    if not isinstance(value, str):
        return repr(value)
    text = value.replace("\\", "\\\\").replace('"', '\\"').replace("```", "\\x60``")
    return f'"{_visible(text)}"'


def docstring(text: str) -> str:
    """Escape text for use between triple quotes."""
    lines = text.strip().replace("\\", "\\\\").replace('"""', "'''").split("\n")
    text = "\n".join(map(_visible, lines))
    return text + " " if text.endswith('"') else text


def _visible(text: str) -> str:
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in text)


def code(text: str) -> str:
    """Return text as a code span of Markdown."""
    shown = TAG.sub(r"\\u003c", _visible(text)) or '""'
    ticks = max(map(len, re.findall("`+", shown)), default=0)
    return f"`{shown}`" if not ticks else f"{'`' * (ticks + 1)} {shown} {'`' * (ticks + 1)}"


def fence(*texts: str) -> str:
    """Return what can stand before and after code of Markdown that contains the texts."""
    longest = max((len(ticks) for text in texts for ticks in re.findall("`{3,}", text)), default=2)
    return "`" * (longest + 1)


def prose(text: str) -> str:
    """Return Markdown whose HTML is text, and whose links lead to pages or mail addresses."""
    text = "\n".join(map(_visible, text.strip().replace("\t", "    ").splitlines()))
    fences = FENCE.findall(text)
    parts = FENCE.split(text)
    if any("```" in part or "~~~" in part for part in parts):
        fences, parts = [], [text]
    return "".join(each for pair in zip(map(_harmless, parts), [*fences, ""], strict=True) for each in pair)


def phrase(text: str) -> str:
    """Return Markdown, like `prose`, as one line for a table or list."""
    return _harmless(_visible(" ".join(text.split())))


def _harmless(text: str) -> str:
    is_tame = "``" not in text and "\\`" not in text and all(line.count("`") % 2 == 0 for line in text.split("\n"))
    parts = SPAN.split(text) if is_tame else [text]
    parts[::2] = [ATTRIBUTES.sub(r"\\{", TAG.sub("&lt;", each)) for each in parts[::2]]
    return LINK.sub(_link, "".join(parts))


def _link(match: re.Match[str]) -> str:
    target = re.sub(r"[\s\\<\x00-\x1f]", "", html.unescape(html.unescape(match[2])))
    scheme = re.match(r"([A-Za-z][\w+.-]*):", target)
    if scheme is None or scheme[1].lower() in SCHEMES:
        return match[0]
    return f"]\\{match[1]}"


def cell(text: str) -> str:
    """Escape Markdown for a table cell."""
    return text.replace("|", "\\|").replace("\n", " ")
