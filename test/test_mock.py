"""The mock server of `openapiopenai.testing`: what it refuses, what it responds, what it remembers, and its faults."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import pytest

from openapiopenai import BaseModel, OpenAI
from openapiopenai.generate.openapi.document import Node
from openapiopenai.testing import MockAPI

from .test_operations import cases, run

KEYS = {"api_key": "sk-usual", "admin_api_key": "sk-admin"}


def test_every_operation_with_its_example(document: Node, tmp_path: Path) -> None:
    """The request is valid, the response decodes without an issue."""
    mock = MockAPI()
    client = OpenAI(**KEYS, transport=mock.transport, max_retries=0)
    failures: list[str] = []
    called: set[str] = set()
    for case in cases(document, tmp_path):
        name = case.method.full_name
        mock.reset()
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                result, events = run(client, case, "")
        except Exception as error:
            failures.append(f"{name} {case.media} {case.is_stream}: {type(error).__name__}: {error}")
            continue
        values = events if case.is_stream else [result]
        failures += [f"{name}: {each.decode_issues}" for each in values or () if isinstance(each, BaseModel) and each.decode_issues]
        failures += [f"{name}: {request.faults}" for request in mock.requests if request.faults]
        called |= {each.operation for each in mock.requests}
        if case.is_stream and not events:
            failures.append(f"{name}: no events")
    assert not failures, f"{len(failures)}:\n" + "\n".join(failures)
    assert called == {*mock.document.operations}
