"""Pictures as SVG text: boxes, arrows and bars, on an opaque background that is legible in any theme."""

from __future__ import annotations

from html import escape

INK, SOFT, LINE, GROUND = "#1d2330", "#5b6472", "#aeb6c2", "#ffffff"
HUES = {"spec": "#f5e3b8", "made": "#cfe6d8", "hand": "#d3e0f5", "out": "#eceef2"}
FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif"


class Drawing:
    """An SVG picture with a width and height in pixels."""

    def __init__(self, width: int, height: int, title: str) -> None:
        self.parts = [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" font-family="{FONT}">',
            f"<title>{escape(title)}</title>",
            f'<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
            f'<path d="M0 0 8 4 0 8z" fill="{SOFT}"/></marker></defs>',
            f'<rect width="{width}" height="{height}" rx="10" fill="{GROUND}"/>',
        ]

    def text(self, x: float, y: float, text: str, size: int = 13, anchor: str = "start", bold: bool = False) -> None:
        weight = ' font-weight="600"' if bold else ""
        self.parts.append(
            f'<text x="{x:g}" y="{y:g}" font-size="{size}" text-anchor="{anchor}"{weight} fill="{INK}">{escape(text)}</text>'
        )

    def note(self, x: float, y: float, text: str, size: int = 11, anchor: str = "start") -> None:
        self.parts.append(
            f'<text x="{x:g}" y="{y:g}" font-size="{size}" text-anchor="{anchor}" fill="{SOFT}">{escape(text)}</text>'
        )

    def bar(self, x: float, y: float, width: float, height: float, fill: str) -> None:
        self.parts.append(f'<rect x="{x:g}" y="{y:g}" width="{width:.1f}" height="{height:g}" rx="2" fill="{fill}"/>')

    def box(self, x: float, y: float, width: float, height: float, kind: str, title: str, *lines: str) -> None:
        """Draw a box with a title and lines of text below it."""
        self.parts.append(
            f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="6" fill="{HUES[kind]}" stroke="{LINE}"/>'
        )
        top = y + height / 2 - 8 * len(lines) + 5
        self.text(x + width / 2, top, title, anchor="middle", bold=True)
        for count, line in enumerate(lines, 1):
            self.note(x + width / 2, top + 16 * count, line, anchor="middle")

    def arrow(self, *points: tuple[float, float]) -> None:
        path = " ".join(f"{'L' if index else 'M'}{x:g} {y:g}" for index, (x, y) in enumerate(points))
        self.parts.append(f'<path d="{path}" fill="none" stroke="{SOFT}" stroke-width="1.5" marker-end="url(#tip)"/>')

    def __str__(self) -> str:
        return "\n".join([*self.parts, "</svg>\n"])
