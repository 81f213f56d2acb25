"""Pictures as SVG text: boxes, arrows and bars, in the light or dark colors of the page that shows them."""

from __future__ import annotations

from html import escape

COLORS = {
    "ink": ("#1d2330", "#e6e9ef"),
    "soft": ("#5b6472", "#a3acba"),
    "line": ("#aeb6c2", "#4b5462"),
    "ground": ("#ffffff", "#14161c"),
    "ours": ("#2e8b63", "#3fa87b"),
    "theirs": ("#c3cad4", "#5b6472"),
    "spec": ("#f5e3b8", "#5a4a1f"),
    "made": ("#cfe6d8", "#24503b"),
    "hand": ("#d3e0f5", "#2b4168"),
    "out": ("#eceef2", "#2a2f39"),
}
"""Name of a color → how it looks in light and dark surroundings."""
FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif"


def style() -> str:
    """The colors as classes, which fill a shape, and as variables."""
    light, dark = ("".join(f"--{name}:{both[index]};" for name, both in COLORS.items()) for index in (0, 1))
    fills = "".join(f".{name}{{fill:var(--{name})}}" for name in COLORS)
    return f"<style>svg{{{light}}}@media (prefers-color-scheme:dark){{svg{{{dark}}}}}{fills}</style>"


class Drawing:
    """An SVG picture with a width and height in pixels."""

    def __init__(self, width: int, height: int, title: str) -> None:
        self.parts = [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" font-family="{FONT}">',
            f"<title>{escape(title)}</title>",
            style(),
            '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
            '<path d="M0 0 8 4 0 8z" class="soft"/></marker></defs>',
            f'<rect width="{width}" height="{height}" rx="10" class="ground"/>',
        ]

    def text(self, x: float, y: float, text: str, size: int = 13, anchor: str = "start", bold: bool = False) -> None:
        weight = ' font-weight="600"' if bold else ""
        self.parts.append(
            f'<text x="{x:g}" y="{y:g}" font-size="{size}" text-anchor="{anchor}"{weight} class="ink">{escape(text)}</text>'
        )

    def note(self, x: float, y: float, text: str, size: int = 11, anchor: str = "start") -> None:
        self.parts.append(
            f'<text x="{x:g}" y="{y:g}" font-size="{size}" text-anchor="{anchor}" class="soft">{escape(text)}</text>'
        )

    def bar(self, x: float, y: float, width: float, height: float, color: str) -> None:
        self.parts.append(f'<rect x="{x:g}" y="{y:g}" width="{width:.1f}" height="{height:g}" rx="2" class="{color}"/>')

    def box(self, x: float, y: float, width: float, height: float, kind: str, title: str, *lines: str) -> None:
        """Draw a box with a title and lines of text below it."""
        self.parts.append(
            f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="6" class="{kind}" stroke="var(--line)"/>'
        )
        top = y + height / 2 - 8 * len(lines) + 5
        self.text(x + width / 2, top, title, anchor="middle", bold=True)
        for count, line in enumerate(lines, 1):
            self.note(x + width / 2, top + 16 * count, line, anchor="middle")

    def arrow(self, *points: tuple[float, float]) -> None:
        path = " ".join(f"{'L' if index else 'M'}{x:g} {y:g}" for index, (x, y) in enumerate(points))
        self.parts.append(
            f'<path d="{path}" fill="none" stroke="var(--soft)" stroke-width="1.5" marker-end="url(#tip)"/>'
        )

    def __str__(self) -> str:
        return "\n".join([*self.parts, "</svg>\n"])
