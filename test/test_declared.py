"""Models whose fields are collected when they are first needed are as if they had been from the start."""

from __future__ import annotations

import subprocess
import sys
import textwrap

import pytest

START = """
import copy, inspect, pickle, typing
import pydantic
from openapiopenai import BaseModel
from openapiopenai.models import OutputTextContent as Text, Reasoning, ResponseUsage

def collected(model):
    return type(vars(model)["__pydantic_fields__"]) is dict

text = Text.from_json('{"type": "output_text", "text": "Hi", "annotations": [], "logprobs": [], "more": 1}')
assert not collected(Text)
"""

USES = {
    "reading and writing": """
        assert (text.text, text.more, text.to_dict()["more"]) == ("Hi", 1, 1) and "Hi" in text.to_json()
        assert not collected(Text) and not hasattr(Text, "text")""",
    "repr": """assert repr(text).startswith("OutputTextContent(type='output_text', text='Hi', annotations=[]")""",
    "comparison": """
        assert text == copy.deepcopy(text) == text.model_copy()
        assert text != text.model_copy(update={"text": "Ho"}) and text != Text.from_dict({})""",
    "assignment": """
        text.text = "Ho"
        assert text.to_dict()["text"] == "Ho" and list(text.model_fields_set) and collected(Text)""",
    "pickle": """assert pickle.loads(pickle.dumps(text)) == text""",
    "constructor": """
        assert Text(text="Hi", annotations=[], logprobs=[]).type == "output_text"
        for wrong in ({"text": 1, "annotations": [], "logprobs": []}, {"annotations": []}):
            try:
                Text(**wrong)
            except pydantic.ValidationError as error:
                assert error.errors()[0]["loc"] == ("text",)
            else:
                raise AssertionError(wrong)""",
    "fields": """
        assert [*Text.model_fields] == ["type", "text", "annotations", "logprobs"]
        assert Text.model_fields["text"].annotation is str and Text.model_fields["text"].is_required()""",
    "signature": """assert {"type", "text", "annotations"} <= inspect.signature(Text.build() or Text).parameters.keys()""",
    "hints": """
        hints = typing.get_type_hints(Text)
        assert hints["text"] is str and "annotations" in hints and not collected(Text)""",
    "JSON Schema": """
        schema = Text.model_json_schema()
        assert schema["properties"]["text"]["type"] == "string" and "text" in schema["required"]""",
    "part of a model": """
        class Own(pydantic.BaseModel):
            text: Text
        assert Own(text=text.to_dict()).text == text""",
    "subclass": """
        class Own(Text):
            text: str = "Ho"
            seen: bool = False
        assert Own(annotations=[], logprobs=[]).text == "Ho" and collected(Text)
        assert Own.from_dict({"text": "Hi"}).seen is False and not Own.from_dict({}).to_dict()""",
    "subclass with types of a function": """
        def make():
            class Inner(BaseModel):
                number: int
            class Own(ResponseUsage):
                inner: "Inner"
            return Own, Inner
        own, inner = make()
        assert own.model_fields["inner"].annotation is inner and "total_tokens" in own.model_fields""",
    "subclass with a type that does not exist": """
        class Own(Text):
            later: "Later"
        try:
            Own.build()
        except pydantic.errors.PydanticUndefinedAnnotation as error:
            assert error.name == "Later"
        else:
            raise AssertionError
        class Later(BaseModel):
            number: int
        Own.build()
        assert Own.model_fields["later"].annotation is Later""",
    "many threads": """
        from concurrent.futures import ThreadPoolExecutor
        with ThreadPoolExecutor(16) as pool:
            seen = [*pool.map(lambda _: Reasoning.__pydantic_fields__, range(64))]
        assert all(each is seen[0] for each in seen)""",
    "calls": """
        from openapiopenai import MockTransport, OpenAI
        from openapiopenai.models import Response
        done = {"id": "resp_1", "object": "response", "status": "completed", "output": [], "created_at": 1, "model": "m", "more": 1}
        client = OpenAI(api_key="k", transport=MockTransport(lambda _: done))
        assert client.responses.create(model="m", input="Hi").id == "resp_1" and not collected(Response)""",
    "base classes": """
        assert Reasoning.__mro__[1:] == BaseModel.__mro__ and type(Reasoning) is type(BaseModel)
        assert Text.__module__ == "openapiopenai.models.output_text_content" and Text.__qualname__ == Text.__name__""",
}  # fmt: skip
"""A first use of a model → code."""


@pytest.mark.parametrize("use", USES)
def test_first_use(use: str) -> None:
    code = START + textwrap.dedent(USES[use])
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
