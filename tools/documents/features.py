"""`python -m tools.documents.features VENV`: the feature table of the page "What documents work".

One document with an operation for each feature of `features.yaml` becomes three clients: ours, and those of
openapi-python-client and of the generator's own `python` templates, as installed in a virtual environment. Each cell is
one call of one client to a server on this machine: what the server got, and what the call returned.
"""

from __future__ import annotations

import argparse
import json
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from textwrap import indent
from typing import Any, TypeAlias
from urllib.parse import unquote_plus

import yaml

from .__main__ import OTHERS, PAGE, ROOT, run

Feature: TypeAlias = dict[str, Any]
"""An entry of `features.yaml`, or a part of one."""
MARK = "<!-- features -->"
OURS = "openapiopenai"
STARTS = {
    OURS: "import client as made\nclient = made.Client(base_url=URL, api_key='k1', client_id='i', client_secret='s')",
    "openapi-python-client": (
        "from feature_client import AuthenticatedClient, models, types\n"
        "from feature_client.api.default import {id}\n"
        "client = AuthenticatedClient(base_url=URL, token='k1')"
    ),
    "openapi-generator-cli": (
        "import openapi_client as made\n"
        "api = made.DefaultApi(made.ApiClient(made.Configuration("
        "host=URL, access_token='k1', api_key={{'key': 'k1'}})))"
    ),
}
"""Client → the code that makes it."""
CALLS = {
    OURS: "client.{id}({arguments})",
    "openapi-python-client": "{id}.sync({both})",
    "openapi-generator-cli": "api.{id}({arguments})",
}
OK: Feature = {"type": "object", "properties": {"ok": {"type": "boolean"}}}
"""Schema of responses, where the feature has none."""
CODE = """
import json, sys
from datetime import date
from io import BytesIO
URL = sys.argv[1]
def caught(call):
    try:
        call()
    except Exception as error:
        return error
def plain(value):
    return plain(value.to_dict()) if hasattr(value, "to_dict") else value
try:
{start}
    print(json.dumps(plain({call})))
except (AttributeError, ImportError) as error:
    sys.exit("left out" if "feature" in str(error) else type(error).__name__)
except Exception as error:
    sys.exit(type(error).__name__)
"""


def features() -> list[Feature]:
    found: list[Feature] = yaml.safe_load((Path(__file__).parent / "features.yaml").read_text("utf-8"))
    return [{"id": f"feature{number}", **each} for number, each in enumerate(found, 1)]


def document(found: list[Feature]) -> Feature:
    """Return the document that has an operation for each feature."""
    kinds = {name: {"const": name.lower(), "type": "string"} for name in ("Cat", "Dog")}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Feature", "version": "1"},
        "servers": [{"url": "https://features.example"}],
        "paths": {f"/{each['id']}{each.get('path', '')}": {verb(each): operation(each)} for each in found},
        "components": {
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
                "grant": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "/token", "scopes": {}}}},
            },
            "schemas": {
                name: {
                    "type": "object",
                    "required": ["kind"],
                    "properties": {"kind": kind, "name": {"type": "string"}},
                }
                for name, kind in kinds.items()
            },
        },
    }


def verb(feature: Feature) -> str:
    return "post" if "body" in feature else "get"


def operation(feature: Feature) -> Feature:
    body = {"requestBody": {"required": True, "content": feature["body"]}} if "body" in feature else {}
    content = {feature.get("media", "application/json"): {"schema": feature.get("response", OK)}}
    content |= feature.get("also", {})
    responses = {feature.get("status", "200"): {"description": "OK", "content": content}}
    if "error" in feature:
        responses["404"] = {"description": "No", "content": {"application/problem+json": {"schema": feature["error"]}}}
    names: Feature = {"operationId": feature["id"], "x-method": feature["id"], "security": [{}], "tags": ["default"]}
    return {**names, **feature.get("operation", {}), **body, "responses": responses}


@contextmanager
def server(responses: list[Feature]) -> Generator[tuple[str, list[str]]]:
    """Serve the responses, one after the other; yield the URL and the text of each request."""
    got: list[str] = []
    left = [*responses]

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0))).decode("utf-8", "replace")
            headers = "".join(f"{name.lower()}: {value}\n" for name, value in self.headers.items())
            got.append(f"{self.command} {self.path}\n{headers}\n{body}")
            each: Feature = left.pop(0) if left else {"json": {}}
            content = (each["text"] if "text" in each else json.dumps(each["json"])).encode()
            self.send_response(each.get("status", 200))
            self.send_header("content-type", each.get("type", "application/json"))
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_POST = do_GET

        def log_message(self, format: str, *args: Any) -> None:
            pass

    serving = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=serving.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{serving.server_port}", got
    finally:
        serving.shutdown()
        serving.server_close()


def cell(tool: str, python: Path, made: Path, feature: Feature) -> str:
    """Call the operation of a feature: `yes`, or why not."""
    arguments = feature.get("arguments", "")
    words = {
        "id": feature["id"],
        "Id": feature["id"].capitalize(),
        "arguments": arguments,
        "both": ", ".join(filter(None, ["client=client", arguments])),
    }
    call = feature.get("call", {}).get(tool, CALLS[tool]).format(**words)
    code = CODE.format(start=indent(STARTS[tool].format(**words), "    "), call=call)
    with server(feature.get("responses", [])) as (url, got):
        done = run(python, "-c", code, url, cwd=made)
    if done.returncode:
        return f"no: {done.stderr.strip().splitlines()[-1]}"
    value = json.loads(done.stdout)
    for text in feature.get("sent", ()):
        if all(text.lower() not in unquote_plus(each).lower() for each in got):
            return f"no: does not send `{text}`"
    wanted = feature.get("value", value)
    return "yes" if text_of(value) == text_of(wanted) else f"no: `{text_of(value)}`"


def text_of(value: Any) -> str:
    """Return a JSON value as text, which tells 1 from 1.0 and from true."""
    return json.dumps(value, sort_keys=True)


def clients(folder: Path, source: Path, others: Path) -> dict[str, tuple[Path, Path]]:
    """Make the clients; return the interpreter and the folder of each."""
    made = {OURS: (Path(sys.executable), folder / OURS)}
    run(sys.executable, "-m", "openapiopenai", "new", source, "--package", "client", "--into", folder / OURS)
    for tool, (words, into, _) in OTHERS.items():
        run(others / "bin" / tool, *words, source, into, folder / tool)
        made[tool] = (others / "bin" / "python", folder / tool)
    return made


def table(found: list[Feature], made: dict[str, tuple[Path, Path]]) -> list[str]:
    rows = [f"| feature | {' | '.join(made)} |", "|---" * (len(made) + 1) + "|"]
    for each in found:
        cells = [cell(tool, python, where, each) for tool, (python, where) in made.items()]
        rows.append(f"| {each['name']} | {' | '.join(cells)} |")
        print(rows[-1], flush=True)
    return rows


def main() -> int:
    parser = argparse.ArgumentParser(prog="tools.documents.features", description=__doc__)
    parser.add_argument("others", type=Path, metavar="VENV")
    parser.add_argument("--into", type=Path, default=ROOT / "build" / "features", help="folder of the clients")
    parser.add_argument("--made", action="store_true", help="the clients are there already")
    options = parser.parse_args()
    folder: Path = options.into.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    found, source = features(), folder / "feature.json"
    source.write_text(json.dumps(document(found), indent=1), "utf-8")
    others = options.others.absolute()
    made = {OURS: (Path(sys.executable), folder / OURS)}
    made |= {tool: (others / "bin" / "python", folder / tool) for tool in OTHERS}
    if not options.made:
        made = clients(folder, source, others)
    rows = table(found, made)
    before, _, rest = PAGE.read_text("utf-8").partition(MARK)
    PAGE.write_text("\n".join([before + MARK, "", *rows, "", MARK + rest.rpartition(MARK)[2]]), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
