"""`openapiopenai.types`: models by the names and modules of the official SDK; and what the package has by name at all."""

import ast
import subprocess
import sys
from importlib import import_module
from typing import Any, get_type_hints

import pytest

import openapiopenai
from openapiopenai import models

from .conftest import ROOT

NAMES: list[tuple[str, str, Any]] = [
    ("chat", "ChatCompletion", models.CreateChatCompletionResponse),
    ("chat", "ChatCompletionChunk", models.CreateChatCompletionStreamResponse),
    ("chat", "ChatCompletionMessage", models.ChatCompletionResponseMessage),
    ("chat.chat_completion", "Choice", models.CreateChatCompletionResponseChoicesItem),
    ("responses", "Response", models.Response),
    ("responses", "ResponseUsage", models.ResponseUsage),
    ("responses.response_usage", "ResponseUsage", models.ResponseUsage),
    ("beta.threads", "Run", models.RunObject),
    ("", "Embedding", models.Embedding),
    ("", "CreateEmbeddingResponse", models.CreateEmbeddingResponse),
    ("shared", "FunctionDefinition", models.FunctionObject),
]


def module(name: str) -> str:
    return f"openapiopenai.types.{name}".removesuffix(".")


@pytest.mark.parametrize(("home", "name", "own"), NAMES)
def test_names(home: str, name: str, own: Any) -> None:
    assert getattr(import_module(module(home)), name) is own
    namespace: dict[str, Any] = {}
    exec(f"from {module(home)} import {name}\ndef f(x: {name}) -> {name}: ...", namespace)
    assert get_type_hints(namespace["f"]) == {"x": own, "return": own}


@pytest.mark.parametrize(
    ("home", "name", "text"),
    [
        ("chat", "ChatCompletions", "did you mean 'ChatCompletion'?"),
        ("chat.chat_completion", "Choices", "did you mean 'Choice'?"),
        ("responses", "Respnse", "did you mean 'Response'?"),
        ("", "Embeding", "did you mean 'Embedding'?"),
        ("", "ChatCompletion", "did you mean openapiopenai.types.chat.ChatCompletion?"),
        ("", "Run", "did you mean openapiopenai.types.beta.threads.Run?"),
    ],
)
def test_names_that_do_not_exist(home: str, name: str, text: str) -> None:
    with pytest.raises(AttributeError) as missing:
        getattr(import_module(module(home)), name)
    with pytest.raises(ImportError) as unknown:
        exec(f"from {module(home)} import {name}")
    assert text in str(missing.value) and text in str(unknown.value)


def test_modules_that_do_not_exist() -> None:
    with pytest.raises(ModuleNotFoundError, match=r"openapiopenai\.types\.chats"):
        import_module("openapiopenai.types.chats")


def test_type_checkers_see_each_package() -> None:
    """`openapiopenai drift names` writes them."""
    package = ROOT / "openapiopenai"
    theirs = {
        path.parent.relative_to(package / "compat/openai")
        for path in package.glob("compat/openai/types/*/**/__init__.py")
    }
    ours = {path.parent.relative_to(package): path.read_text() for path in package.glob("types/*/**/__init__.pyi")}
    assert ours.keys() == theirs
    for place, text in ours.items():
        assert text.endswith(f"from openapiopenai.compat.openai.{'.'.join(place.parts)} import *\n")


NAMESPACE = """
import openapiopenai, sys
before = dir(openapiopenai), [name for name in PROBES if hasattr(openapiopenai, name)]
client = openapiopenai.OpenAI(api_key="k", transport=openapiopenai.MockTransport(lambda request: {}))
client.responses.create(model="m", input="x")
client.files.list()
import openapiopenai.helpers.providers, openapiopenai.models.metadata, openapiopenai.api.chat, openapiopenai.testing
after = dir(openapiopenai), [name for name in PROBES if hasattr(openapiopenai, name)]
assert before == after, set(before[1]) ^ set(after[1])
print(*after[1])
"""
PROBES = {
    "responses": False, "chat": False, "metadata": False, "response": False, "os": False, "sys": False, "re": False,
    "load_all": False, "import_module": False, "_runtime": None,
    "OpenAI": True, "Response": True, "ResponsesConnection": True, "models": True, "api": True, "types": True,
    "testing": True, "helpers": True, "client": True, "profile": True, "compat": True,
}  # fmt: skip


def test_the_namespace_is_the_same_whatever_was_imported() -> None:
    probes = [name for name, exists in PROBES.items() if exists is not None]
    done = subprocess.run(
        [sys.executable, "-c", f"PROBES = {probes}{NAMESPACE}"], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert done.stdout.split() == [name for name in probes if PROBES[name]]


@pytest.mark.slow
def test_all_names_resolve() -> None:
    for name in dir(openapiopenai):
        assert getattr(openapiopenai, name) is not None, name


def test_type_checkers_find_each_model_in_the_package_by_name() -> None:
    """A star would make them look at all modules of models before they know any name."""

    def names(stub: str, module: str) -> set[str]:
        tree = ast.parse((ROOT / "openapiopenai" / stub).read_text())
        froms = [
            each for each in tree.body if isinstance(each, ast.ImportFrom) and (each.module or "").startswith(module)
        ]
        return {
            name.asname or name.name for each in froms for name in each.names if name.name.startswith(("Chat", "Re"))
        }

    assert names("__init__.pyi", "openapiopenai.models") == names("models/__init__.pyi", "")
