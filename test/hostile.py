"""Documents that try everything: values of wrong kinds at random places, and hostile text at every place for text."""

from __future__ import annotations

import copy
import random
import re
from collections.abc import Iterator
from itertools import count
from typing import Any

from openapiopenai._runtime.json import yaml_text

CODE = "__import__('os').system('touch PWNED')"
SCRIPT = "<script>pwned=1</script><img src=x onerror=pwned=1>"
PAYLOADS = (
    f"a' + {CODE} + '",
    f'a" + {CODE} + "',
    f'"): {CODE}\n    x = ("',
    f'""" + {CODE} + """',
    f"''' + {CODE} + '''",
    'ends with a quote"',
    "ends with a backslash\\",
    f"\\\n{CODE}\n",
    f"a\r\n{CODE}\r",
    "nul \0 and \x1b[31m control\x7f\x85\u2028\u2029",
    SCRIPT,
    f"`{SCRIPT}`",
    f"`` ` {SCRIPT} `",
    f"```\n{SCRIPT}\n```python\n{CODE}\n```",
    f"~~~\n{SCRIPT}\n",
    "[a](javascript:pwned=1) ![b](javascript:pwned=1) [c](<java\tscript:pwned=1>) <javascript:pwned=1>",
    "[d](&#106;avascript:pwned=1) [e][f]\n\n[f]: javascript:pwned=1\n[g](data:text/html,<script>pwned=1</script>)",
    "# head {onclick=pwned=1 onmouseover=pwned=1}\n\n*x*{: onclick=pwned=1 }",
    "</code></pre></title></script><!-- --><style>@import 'x'</style>",
    "{{x}} {{{x}}} {{#x}} {{>model}} {{=<% %>=}} <%x%>",
    "%s %(x)s %} ${x} {0} {x!r} {x.__class__} {} } {",
    f"# type: ignore\n{CODE} #",
    "*/ // -- ; | a | b |",
    "../../../evil",
    "/etc/evil",
    "C:\\evil",
    "con",
    "__init__",
    "__class__",
    "self",
    "import",
    "None",
    "Literal",
    "",
    " ",
    "1st",
    "Ａ\ufb01 é 名 𝐱",
    "\u202eright to left\u202c\u200f",
    "x" * 300,
    "!!python/object/apply:os.system ['touch PWNED']",
    "&a [*a, *b]",
    "\t- tab: yes",
)
"""Texts that would be code, markup, a path or a format, if they were not only texts."""

MARK = re.compile(r"¤(\d+)")
UNNAMED = 1_000
PATH_PARAMETER = "¤3"
"""Where braces have a meaning, as in paths."""
numbers = count(UNNAMED)
TEXT = re.sub(
    "¤(?!\\d)",
    lambda mark: f"¤{next(numbers)}",
    """
openapi: 3.1.0
info: {title: ¤, version: ¤, description: ¤, summary: ¤, termsOfService: ¤, contact: {name: ¤, url: ¤}}
servers: [{url: ¤, description: ¤, variables: {¤: {default: ¤, enum: [¤], description: ¤}}}]
security: [{¤1: []}]
tags: [{name: ¤2, description: ¤, externalDocs: {url: ¤, description: ¤}}]
externalDocs: {url: ¤}
x-any: {¤: ¤}
x-resources: {things: {description: ¤}, ¤: {description: ¤}}
x-second-names: {second: streams}
paths:
  /things/{¤3}:
    parameters: [{name: ¤3, in: path, required: true, description: ¤, schema: {type: string}}]
    get:
      operationId: ¤4
      summary: ¤
      tags: [¤2, ¤]
      parameters:
      - {name: ¤, in: query, description: ¤, schema: {type: string, enum: [¤, ¤], default: ¤, example: ¤}}
      - {name: ¤, in: header, description: ¤, schema: {type: array, items: {type: string, enum: [¤, ¤]}}}
      - {name: ¤, in: cookie, schema: {type: string}}
      responses:
        '200':
          description: ¤
          headers: {¤: {description: ¤, schema: {type: string}}}
          content: {application/json: {schema: {$ref: ¤5}, example: {¤: ¤}}}
        default: {description: ¤, content: {¤: {schema: {type: string}}}}
  /x¤/y¤:
    post:
      operationId: ¤
      description: ¤
      deprecated: true
      requestBody:
        description: ¤
        content:
          application/json: {schema: {$ref: ¤6}}
          ¤: {schema: {type: string}}
      responses: {'200': {description: ¤, content: {application/json: {schema: {$ref: ¤7}}}}}
  /uploads:
    post:
      operationId: ¤
      x-beta: ¤
      security: [{¤8: [¤]}]
      requestBody:
        content:
          multipart/form-data:
            schema:
              type: object
              title: ¤
              required: [¤9]
              properties: {¤9: {type: string, format: binary}, ¤: {type: object, properties: {¤: {type: string}}}}
            encoding: {¤9: {contentType: ¤}}
      responses: {'200': {description: ¤, content: {¤: {schema: {type: string, format: binary}}}}}
  /streams:
    post:
      operationId: ¤29
      x-method: streams.watch
      x-origin: ¤30
      x-stream-event: ¤27
      x-stream-end: {tags: [¤31], field: ¤32}
      x-stream-when: {stream: ¤33}
      x-example: {stream: ¤34}
      requestBody: {content: {application/json: {schema: {$ref: ¤35}}}}
      responses: {'200': {description: ¤36, content: {¤37: {schema: {$ref: ¤27}}}}}
    put:
      operationId: ¤38
      x-method: streams.put
      x-second-names: [again]
      x-response-by: {argument: form, responses: {¤42: ¤5, ¤43: ¤6, ¤44: text}}
      parameters: [{name: form, in: query, schema: {type: string, enum: [¤42, ¤43, ¤44]}}]
      requestBody: {content: {¤39: {schema: {$ref: ¤5}}}}
      responses: {'200': {description: ¤36, content: {¤40: {schema: {$ref: ¤5}}, ¤41: {schema: {type: string}}}}}
webhooks:
  ¤: {post: {operationId: ¤, requestBody: {content: {application/json: {schema: {$ref: ¤5}}}}}}
components:
  securitySchemes: {¤1: {type: http, scheme: ¤, description: ¤}, ¤8: {type: apiKey, in: header, name: ¤}}
  responses: {¤: {description: ¤}}
  schemas:
    ¤5:
      type: object
      title: ¤
      description: ¤
      required: [id, ¤10]
      x-any: ¤
      example: {id: ¤, ¤10: ¤}
      properties:
        id: {type: string, description: ¤, format: ¤, pattern: ¤, example: ¤}
        ¤10: {type: string, description: ¤, title: ¤, default: ¤}
        ¤: {type: string, const: ¤, description: ¤}
        ¤: {type: [string, 'null'], enum: [¤, ¤, null], description: ¤}
        ¤: {type: object, additionalProperties: {type: string, description: ¤}, default: {¤: ¤}}
        ¤: {type: object, description: ¤, properties: {¤: {type: string}, ¤: {$ref: ¤5}}}
        ¤: {type: array, items: {type: string, enum: [¤, ¤]}}
        ¤: {anyOf: [{type: string, enum: [¤, ¤]}, {type: string}]}
        ¤: {$ref: ¤7, description: ¤}
        ¤: {$ref: ¤12}
    ¤6:
      type: object
      description: ¤
      properties: {¤: {type: string, description: ¤}, ¤: {type: string, enum: [¤, ¤], default: ¤}, ¤: {$ref: ¤7}}
    ¤7:
      description: ¤
      oneOf: [{$ref: ¤13}, {$ref: ¤14}]
      discriminator: {propertyName: ¤15, mapping: {¤16: ¤, ¤17: ¤}}
    ¤13:
      type: object
      description: ¤
      required: [¤15]
      properties: {¤15: {type: string, const: ¤16}, ¤: {type: string}}
      examples: [{¤15: ¤16}]
    ¤14:
      type: object
      required: [¤15]
      properties: {¤15: {type: string, const: ¤17}}
    ¤12: {type: string, description: ¤, enum: [¤, ¤], x-value-texts: {¤: ¤}}
    ¤18: {$ref: ¤5}
    ¤45:
      type: object
      properties:
        ¤: {type: string, x-stainless-const: true, default: ¤}
        ¤: {type: string, x-stainless-const: true, default: ¤46, enum: [¤46]}
        ¤: {type: string, x-stainless-const: ¤, default: ¤}
    ¤19: {type: array, description: ¤, items: {$ref: ¤13}, examples: [[{¤15: ¤16}]]}
    ¤20: {type: object, additionalProperties: {type: string}, description: ¤, examples: [{¤: ¤}]}
    ¤21:
      type: object
      description: ¤
      required: [type]
      properties:
        type: {type: string, const: ¤22}
        ¤: {type: string, x-format: base64, description: ¤}
        ¤: {type: [string, 'null'], x-origin: ¤, x-tolerates: [absent]}
    ¤23: {type: object, required: [type], properties: {type: {type: string, const: ¤24}, event_id: {type: string}}}
    ¤25: {type: object, properties: {type: {type: string, const: a.¤26}}}
    ¤27: {description: ¤, anyOf: [{$ref: ¤21}, {$ref: ¤23}, {$ref: ¤25}], x-default-mapping: ¤}
    ¤28: {x-undiscriminated: ¤, x-origin: ¤, anyOf: [{$ref: ¤13}, {$ref: ¤20}]}
    ¤35: {type: object, properties: {stream: {type: string, enum: [¤33, ¤]}, ¤: {type: string, x-format: ¤}}}
x-channels:
- name: live
  path: ¤
  description: ¤
  beta: ¤
  client: ¤27
  server: ¤27
  parameters:
  - {name: one, in: query, description: ¤, schema: {type: string, enum: [¤], default: ¤}}
  - {name: other, in: query, required: true, description: ¤, schema: {type: string}}
""",
)
DOCUMENT = yaml_text.document(TEXT)
"""A document with a mark at every place that takes any text; marks with the same number are the same text."""


def hostile(offset: int) -> dict[str, Any]:
    """Return the document with a payload at each mark; with all offsets, each payload is at each mark once."""

    def text(mark: re.Match[str]) -> str:
        number = int(mark[1])
        payload = PAYLOADS[(number + offset) % len(PAYLOADS)]
        return payload if number >= UNNAMED else f"{payload}{number}"  # names that are referred to differ

    def filled(node: Any, key: str = "") -> Any:
        if isinstance(node, dict):
            return {
                MARK.sub(plain if name[0] == "/" else text, name): filled(item, name) for name, item in node.items()
            }
        if isinstance(node, list):
            return [filled(item) for item in node]
        if not isinstance(node, str):
            return node
        if key == "$ref":
            return "#/components/schemas/" + MARK.sub(text, node).replace("~", "~0").replace("/", "~1")
        return MARK.sub(plain if node == PATH_PARAMETER else text, node)

    def plain(mark: re.Match[str]) -> str:
        return re.sub(r"[{}]", "", text(mark))

    document: dict[str, Any] = filled(DOCUMENT)
    return document


ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 1.5, 10**40, "", "x", "__class__", "a b", "null", [], [None], ["x"], [[]], {}, {"x": None},
    {"$ref": "#/components/schemas/Plant"}, {"$ref": "#/components/schemas/None"}, {"$ref": "#/paths"}, {"type": "null"},
    {"type": ["string", "null"]}, {"anyOf": []}, {"allOf": [{"$ref": "#/components/schemas/Event"}]}, {"enum": [{}]},
)  # fmt: skip
"""Values that a mutation puts in place of another."""


def places(node: Any, steps: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the steps to every value of a document."""
    yield steps
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in items:
        yield from places(value, (*steps, key))


def at(node: Any, steps: tuple[str | int, ...]) -> Any:
    """Return the value to which steps lead."""
    for step in steps:
        node = node[step]
    return node


def mutated(document: Any, source: random.Random) -> Any:
    """Return a copy of a document with one to three values changed, removed, renamed or taken from elsewhere."""
    result = copy.deepcopy(document)
    for _ in range(source.randint(1, 3)):
        steps = source.choice([each for each in places(result) if each])
        holder, key = at(result, steps[:-1]), steps[-1]
        match source.randrange(4):
            case 0:
                holder[key] = copy.deepcopy(source.choice(ODD))
            case 1:
                del holder[key]
            case 2 if isinstance(holder, dict):
                holder[str(source.choice(ODD))] = holder.pop(key)
            case _:
                holder[key] = copy.deepcopy(at(document, source.choice(list(places(document)))))
    return result
