"""Results of bulk runs in files: export of stores, and the command `map`."""

from __future__ import annotations

import csv
import io
import json
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from openapiopenai.bulk.exporting import export
from openapiopenai.bulk.sqlite import SQLiteStore
from openapiopenai.bulk.store import Record
from openapiopenai.bulk.tables import TableError, read, write
from openapiopenai.cli.failures import FAILED, USAGE
from openapiopenai.cli.main import run

from .batch_server import json_reply
from .cli_server import response
from .loopback import Received, Reply, loopback

INFO = b'{"request_id": "r", "status": 200, "input_tokens": 3, "output_tokens": 4, "seconds": 0.5}'
WHOLE = json.dumps(response("Hello")).encode()
FACTS = {"request_id": "r", "status": 200, "input_tokens": 3, "output_tokens": 4, "seconds": 0.5}
FAILURE = b'{"type": "RateLimitError", "message": "slow", "status": 429, "request_id": "f"}'
VECTORS = bytes.fromhex("0000803f00000040")


def row(index: int, value: Any, **more: Any) -> dict[str, Any]:
    return {
        "index": index,
        "key": f"k{index}",
        "input": {"text": "ä", "n": 1},
        "value": value,
        "error": None,
        **FACTS,
        **more,
    }


def record(index: int, kind: str, value: bytes | None, **more: Any) -> Record:
    return Record(f"k{index}", index, '{"text": "ä", "n": 1}'.encode(), kind, value, **{"info": INFO, **more})


CASES: list[tuple[Record, Any, Any]] = [
    (record(0, "model Response", WHOLE), None, json.loads(WHOLE)),
    (record(0, "model Response", WHOLE), "output_text", "Hello"),
    (
        record(0, "model Response", WHOLE),
        ["output_text", "usage.total_tokens"],
        {"output_text": "Hello", "usage.total_tokens": 7},
    ),
    (record(0, "model Response", WHOLE), "usage", {"input_tokens": 3, "output_tokens": 4, "total_tokens": 7}),
    (record(0, "json", b'"text"'), None, "text"),
    (record(0, "json", b"null"), None, None),
    (record(0, "json", b'{"a": 1, "b": [2]}'), None, {"a": 1, "b": [2]}),
    (record(0, "json", b'{"a": 1, "b": [2]}'), "b.0", 2),
    (record(0, "vectors 2", VECTORS), None, [[1.0, 2.0]]),
    (record(0, "bytes", b"a\xff"), None, "a�"),
]


@pytest.mark.parametrize(("stored", "select", "value"), CASES)
def test_a_record_as_a_line(tmp_path: Path, stored: Record, select: Any, value: Any) -> None:
    store = SQLiteStore(tmp_path / "s")
    with closing(store):
        store.put([stored])
    assert export(tmp_path / "s", tmp_path / "out.jsonl", select=select) == 1
    assert [*read(tmp_path / "out.jsonl")] == [row(0, value)]


def test_failures_are_rows(tmp_path: Path) -> None:
    with closing(SQLiteStore(tmp_path / "s")) as store:
        store.put([record(0, "", None, error=FAILURE, info=None), record(1, "json", b"1")])
        assert export(store, tmp_path / "out.jsonl") == 2
        failed, good = read(tmp_path / "out.jsonl")
        assert (failed["error"], failed["value"]) == ("RateLimitError: slow", None)
        assert (failed["status"], failed["request_id"], failed["seconds"]) == (429, "f", None)
        assert good == row(1, 1)
        assert export(store, tmp_path / "out.jsonl", failures=False) == 1
        assert store.count() == (1, 1), "a store that was given stays open"


VALUES: list[tuple[list[Any], str, list[Any]]] = [
    (["a", None, "b"], "string", ["a", None, "b"]),
    ([1, None, 2], "int64", [1, None, 2]),
    ([1, 2.5], "double", [1.0, 2.5]),
    ([True, False], "bool", [True, False]),
    ([1, "a", True], "string", ["1", "a", "true"]),
    ([2**70, 1], "string", [str(2**70), "1"]),
    ([[1], "a"], "string", ["[1]", "a"]),
    ([None], "string", [None]),
]


@pytest.mark.parametrize(("values", "kind", "expected"), VALUES)
def test_columns_of_parquet_have_types(tmp_path: Path, values: list[Any], kind: str, expected: list[Any]) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    with closing(SQLiteStore(tmp_path / "s")) as store:
        store.put([record(index, "json", json.dumps(each).encode()) for index, each in enumerate(values)])
        export(store, tmp_path / "out.parquet")
    table = parquet.read_table(tmp_path / "out.parquet")
    assert table.column_names == ["index", "key", "input.text", "input.n", "value", "error", *FACTS]
    assert str(table.schema.field("value").type) == kind
    assert table["value"].to_pylist() == expected
    assert [each["index"] for each in read(tmp_path / "out.parquet")] == [*range(len(values))]


def test_vectors_and_fields_in_parquet(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    with closing(SQLiteStore(tmp_path / "v")) as store:
        store.put([record(0, "vectors 2", VECTORS), record(1, "", None, error=FAILURE)])
        export(store, tmp_path / "out.parquet")
    table = parquet.read_table(tmp_path / "out.parquet")
    assert str(table.schema.field("value").type) == "list<element: list<element: float>>"
    assert table["value"].to_pylist() == [[[1.0, 2.0]], None]
    with closing(SQLiteStore(tmp_path / "f")) as store:
        store.put([record(0, "model Response", WHOLE)])
        export(store, tmp_path / "out.parquet", select=["output_text", "usage.total_tokens"])
    (found,) = read(tmp_path / "out.parquet")
    assert (found["value.output_text"], found["value.usage.total_tokens"]) == ("Hello", 7)


def test_csv(tmp_path: Path) -> None:
    with closing(SQLiteStore(tmp_path / "s")) as store:
        store.put([record(0, "json", b'"a,\\n\\"b\\""'), record(1, "json", b"[1]"), record(2, "", None, error=FAILURE)])
        export(store, tmp_path / "out.csv")
    rows = [*read(tmp_path / "out.csv")]
    assert [each["value"] for each in rows] == ['a,\n"b"', "[1]", ""]
    assert (rows[0]["input.text"], rows[2]["error"]) == ("ä", "RateLimitError: slow")


@pytest.mark.parametrize("name", ["out.jsonl", "out.csv", "out.parquet"])
def test_export_while_a_run_writes(tmp_path: Path, name: str) -> None:
    """Also of columns and types that come later."""
    if name.endswith("parquet"):
        pytest.importorskip("pyarrow")
    with closing(SQLiteStore(tmp_path / "s")) as store:
        store.put([record(each, "json", b"1") for each in range(100)])
        ends = threading.Event()

        def work() -> None:
            number = 100
            while not ends.is_set():
                value = b'{"later": "text"}' if number % 3 else b'"text"'
                store.put([record(each, "json", value) for each in range(number, number + 20)])
                number += 20

        thread = threading.Thread(target=work)
        thread.start()
        try:
            for _ in range(5):
                count = export(tmp_path / "s", tmp_path / name)
                assert count >= 100 and len([*read(tmp_path / name)]) == count
        finally:
            ends.set()
            thread.join()


@pytest.mark.parametrize(
    ("name", "content", "match"),
    [
        ("a.txt", b"", "expected a name that ends with .jsonl, .ndjson, .json, .csv, .parquet"),
        ("a.jsonl", b'{"a": 1}\n[1]\n', "line 2: expected an object as JSON, got list"),
        ("a.jsonl", b'{"a": 1}\n{"a": \n', "line 2: expected an object as JSON"),
        ("a.jsonl", b"\xff\n", "line 1: expected an object as JSON"),
        ("a.csv", b"a,b\n1,2,3\n", "a row has more fields than the header"),
        ("a.csv", b"a,b\n1,\xff\n", "a.csv: after line [01]: .*invalid start byte"),
        ("a.parquet", b"PAR1 no", "a.parquet: "),
    ],
)
def test_files_that_are_no_tables(tmp_path: Path, name: str, content: bytes, match: str) -> None:
    if name.endswith("parquet"):
        pytest.importorskip("pyarrow")
    (tmp_path / name).write_bytes(content)
    with pytest.raises(TableError, match=match):
        [*read(tmp_path / name)]


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text("before")

    def rows() -> Iterator[dict[str, Any]]:
        yield {"a": 1}
        raise LookupError

    with pytest.raises(LookupError):
        write(path, rows)
    assert path.read_text() == "before" and [*tmp_path.iterdir()] == [path]
    with pytest.raises(TableError, match="there is no folder"):
        write(tmp_path / "no" / "out.jsonl", rows)


# --- the command ---


class Asked:
    """A server that repeats what it is asked, and knows how often."""

    def __init__(self) -> None:
        self.inputs: list[Any] = []
        self.refused: set[str] = set()

    def handle(self, request: Received) -> Reply:
        body = json.loads(request.body)
        self.inputs.append(body["input"])
        if body["input"] in self.refused:
            return json_reply({"error": {"message": "no"}}, 400)
        reply = json_reply(response(f"{body['model']} {body['input']}"))
        return reply._replace(headers={**reply.headers, "x-request-id": f"req-{body['input']}"})


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Asked]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    for name in [name for name in os.environ if name.startswith(("OPENAI_", "OPENAPIOPENAI_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret-0123456789")
    rows = [{"id": f"r{each}", "text": f"t{each}"} for each in range(30)]
    Path("in.jsonl").write_text("".join(json.dumps(each) + "\n" for each in rows))
    with open("in.csv", "w", newline="") as file:
        writer = csv.DictWriter(file, ["id", "text"])
        writer.writeheader()
        writer.writerows(rows)
    asked = Asked()
    with loopback(asked.handle) as url:
        monkeypatch.setenv("OPENAI_BASE_URL", url)
        yield asked


MAP = ["-a", "model=m", "-a", "input=<{text}>", "--select", "output_text", "--quiet"]


@pytest.mark.parametrize("source", ["in.jsonl", "in.csv", "in.parquet"])
@pytest.mark.parametrize("target", ["out.jsonl", "out.csv", "out.parquet"])
def test_map_of_files(server: Asked, source: str, target: str) -> None:
    if "parquet" in source + target:
        pytest.importorskip("pyarrow")
        write("in.parquet", lambda: read("in.csv"))
    for _ in range(2):
        assert run(["map", "responses.create", source, target, *MAP], {}) == 0
        found = [*read(target)]
        assert [each["value"] for each in found] == [f"m <t{each}>" for each in range(30)]
        assert [int(each["index"]) for each in found] == [*range(30)]
        identity = "input.id" if target != "out.jsonl" else "input"
        expected = "r7" if target != "out.jsonl" else {"id": "r7", "text": "t7"}
        assert found[7][identity] == expected and not found[7]["error"]
        facts = [str(found[7][name]) for name in ("request_id", "status", "input_tokens", "output_tokens")]
        assert facts == ["req-<t7>", "200", "3", "4"], "also where they come from the store"
    assert sorted(server.inputs) == sorted(f"<t{each}>" for each in range(30)), "the second time, nothing is sent"
    assert Path(f"{target}.sqlite").exists()


def test_map_continues_after_failures(server: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    server.refused = {"<t3>", "<t4>"}
    assert run(["map", "responses.create", "in.csv", "out.csv", *MAP], {}) == FAILED
    found = [*read("out.csv")]
    assert [each["index"] for each in found if each["error"]] == ["3", "4"]
    assert server.inputs.count("<t3>") == 1 and "2 of 30 rows have failed" in capsys.readouterr().err
    assert run(["map", "responses.create", "in.csv", "out.csv", *MAP, "--keep-failed"], {}) == FAILED
    assert len(server.inputs) == 30
    server.refused = set()
    assert run(["map", "responses.create", "in.csv", "out.csv", *MAP], {}) == 0
    assert len(server.inputs) == 32 and not any(each["error"] for each in read("out.csv"))
    server.refused = {f"<t{each}>" for each in range(30)}
    arguments = ["map", "responses.create", "in.csv", "new.csv", *MAP, "--stop-after", "3", "--concurrency", "1"]
    assert run(arguments, {}) == FAILED
    error = capsys.readouterr().err
    assert "what has finished is in new.csv.sqlite" in error and not Path("new.csv").exists()


def test_map_of_standard_streams(
    server: Asked, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'{"model": "n", "input": "a"}\n')))
    assert run(["map", "responses.create", "-", "-", "--quiet", "--select", "output_text"], {}) == 0
    assert json.loads(capsysbinary.readouterr().out)["value"] == "n a"


@pytest.mark.parametrize(
    ("arguments", "match"),
    [
        (["responses.creat", "in.csv", "out.csv"], "METHOD: "),
        (["responses._client", "in.csv", "out.csv"], "METHOD: expected a method"),
        (["responses.create", "in.csv", "out.txt"], "out.txt: expected a name that ends with"),
        (["responses.create", "in.txt", "out.csv"], "in.txt: expected a name that ends with"),
        (["responses.create", "-", "out.csv"], "standard input is read once"),
        (["responses.create", "in.csv", "out.csv", "-a", "model"], "--argument: expected NAME=VALUE"),
        (["responses.create", "in.csv", "out.csv", "--json", "[1]"], "--json: expected an object"),
        (["responses.create", "in.csv", "out.csv", "--stop-after", "x"], "stop_after: expected"),
        (["models.list", "in.csv", "out.csv", "--batch"], "method: batches take no models.list"),
    ],
)
def test_wrong_commands(server: Asked, capsys: pytest.CaptureFixture[str], arguments: list[str], match: str) -> None:
    assert run(["map", *arguments], {}) == USAGE
    assert match in capsys.readouterr().err and not server.inputs


def test_a_store_of_another_operation(server: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["map", "responses.create", "in.csv", "out.csv", *MAP], {}) == 0
    assert run(["map", "embeddings.create", "in.csv", "out.csv", *MAP[:4], "--quiet"], {}) == FAILED
    assert "out.csv.sqlite' has results of operation responses.create" in capsys.readouterr().err
