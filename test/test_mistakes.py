"""What newcomers do wrong, and what the error says: the right name, argument, class or place.

Each row is code, the class of its error, and what the message contains.
"""

import asyncio
import importlib.util
import json
import pickle
import traceback
from collections.abc import Callable
from inspect import isawaitable
from typing import Any

import httpx
import pydantic
import pytest

import openapiopenai
import openapiopenai.testing
from openapiopenai import AsyncOpenAI, MockResponse, MockTransport, OpenAI, OpenAIError, Request
from openapiopenai.helpers.advice import ARGUMENTS, CLASSES, NAMES


class MyModel(pydantic.BaseModel):
    x: int


MESSAGE = {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed",
           "content": [{"type": "output_text", "text": "Hi", "annotations": []}]}  # fmt: skip
RESPONSE = {"id": "resp_1", "object": "response", "created_at": 1, "model": "m", "status": "completed",
            "output": [MESSAGE], "parallel_tool_calls": True, "tool_choice": "auto", "tools": [],
            "usage": {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3}}  # fmt: skip
TOOL_CALL = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
COMPLETION = {"id": "c_1", "object": "chat.completion", "created": 1, "model": "m",
              "choices": [{"index": 0, "finish_reason": "stop", "logprobs": None, "message": {
                  "role": "assistant", "content": "Hi", "refusal": None, "tool_calls": [TOOL_CALL]}}],
              "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}}  # fmt: skip
CHUNK = {"id": "c_1", "object": "chat.completion.chunk", "created": 1, "model": "m",
         "choices": [{"index": 0, "finish_reason": "stop", "delta": {"role": "assistant", "content": "Hi"}}]}  # fmt: skip
RESPONSES: dict[str, Any] = {
    "/responses": RESPONSE,
    "/chat/completions": COMPLETION,
    "/embeddings": {"object": "list", "model": "m", "data": [{"object": "embedding", "index": 0, "embedding": [0.1]}]},
    "/images/generations": {"created": 1, "data": [{"url": "https://x.example"}]},
    "/models": {"object": "list", "data": [{"id": "m", "object": "model", "created": 1, "owned_by": "o"}]},
}
EVENTS = f"data: {json.dumps(CHUNK)}\n\n" * 2 + "data: [DONE]\n\n"


def server(request: Request) -> Any:
    body = request.body if isinstance(request.body, bytes) else b""
    if b'"stream":true' in body:
        return EVENTS
    path = request.url.partition("?")[0]
    found = next((each for name, each in RESPONSES.items() if path.endswith(name)), None)
    return found or MockResponse({"detail": "Not Found"}, status=404)


def failing(status: int, message: str) -> Callable[[Request], MockResponse]:
    return lambda request: MockResponse({"error": {"message": message}}, status=status)


def made(kind: Any, handler: Any = server, **options: Any) -> Any:
    return kind(**{"api_key": "k", "transport": MockTransport(handler), "max_retries": 0} | options)


def settled(value: Any) -> Any:
    async def wait() -> Any:
        return await value

    return asyncio.run(wait()) if isawaitable(value) else value


def failure(code: str, **names: Any) -> Exception:
    """Return the error of an expression or statement."""
    namespace = {"openapiopenai": openapiopenai, "httpx": httpx, "MyModel": MyModel, **names}
    with pytest.raises(Exception) as caught:
        if "import " in code:
            exec(code, namespace)
        else:
            settled(eval(code, namespace))
    return caught.value


CONSTRUCTION = [
    ('apikey="k"', TypeError, "did you mean 'api_key'?"),
    ('key="k"', TypeError, "did you mean 'api_key'?"),
    ('token="k"', TypeError, "did you mean 'api_key'?"),
    ('openai_api_key="k"', TypeError, "did you mean 'api_key'?"),
    ('api_key="k", base_ulr="http://x"', TypeError, "did you mean 'base_url'?"),
    ('api_key="k", api_base="http://x"', TypeError, "did you mean 'base_url'?"),
    ('api_key="k", url="http://x"', TypeError, "base_url=…"),
    ('api_key="k", organisation="o"', TypeError, "did you mean 'organization'?"),
    ('api_key="k", org_id="o"', TypeError, "did you mean 'organization'?"),
    ('api_key="k", data_residancy="eu"', TypeError, "did you mean 'data_residency'?"),
    ('api_key="k", webhook_secrets="s"', TypeError, "did you mean 'webhook_secret'?"),
    ('api_key="k", timout=3', TypeError, "did you mean 'timeout'?"),
    ('api_key="k", retries=3', TypeError, "max_retries=…"),
    ('api_key="k", headers={}', TypeError, "default_headers=…"),
    ('api_key="k", params={}', TypeError, "default_query=…"),
    ('api_key="k", proxies={}', TypeError, "Http1Transport(proxy=…)"),
    ('api_key="k", verify=False', TypeError, "Http1Transport(ca_file=…)"),
    ('api_key="k", http_client=None or object()', TypeError, "transport=…"),
    ('api_key="k", azure_endpoint="https://x"', TypeError, "AzureOpenAI"),
    ('api_key="k", api_version="2025-01-01"', TypeError, "AzureOpenAI"),
    ('api_key="k", model="m"', TypeError, "an argument of each call"),
    ('"sk-very-secret"', TypeError, "api_key=…"),
    ("", OpenAIError, "OPENAI_API_KEY"),
    ("api_key=None", OpenAIError, "OPENAI_API_KEY"),
    ("api_key=123", TypeError, "api_key: expected a string"),
    ('api_key="k\\n\\u200b"', ValueError, "api_key: expected printable ASCII"),
    ('api_key="k", base_url="localhost:8000"', ValueError, "begins with http:// or https://"),
    ('api_key="k", base_url="http://x/v1/chat/completions"', ValueError, "'http://x/v1'"),
    ('api_key="k", timeout="30"', TypeError, "timeout: expected seconds"),
    ('api_key="k", timeout=(3, 5)', TypeError, "timeout: expected seconds"),
    ('api_key="k", max_retries=None', TypeError, "max_retries: expected a whole number"),
    ('api_key="k", default_headers=[("a", "b")]', TypeError, "default_headers: expected a mapping of names to strings"),
    ('api_key="k", default_query="a=b"', TypeError, "default_query: expected a mapping of names to values, got str"),
    ('api_key="k", transport="http://proxy"', TypeError, "transport: expected an object with a `send` method, got str"),
    (
        'api_key="k", transport=openapiopenai.testing.MockAPI()',
        TypeError,
        "MockAPI: did you mean its attribute `transport`?",
    ),
    (
        'api_key="k", transport=httpx.Client()',
        TypeError,
        "HttpxTransport(client) with an httpx.",
    ),
    ('api_key="k", transport=httpx.HTTPTransport()', TypeError, "HttpxTransport(client)"),
    ('api_key="k", http_client=httpx.Client()', TypeError, "HttpxTransport"),
    (
        'api_key="k", transport=openapiopenai.Http1Transport',
        TypeError,
        "got the class Http1Transport: Http1Transport(…)",
    ),
    ('api_key=["k"]', TypeError, "api_key: expected a string or a callable"),
    ('api_key="k", base_url=5', ValueError, "base_url: expected a URL"),
    ('api_key="k", max_retries="3"', TypeError, "max_retries: expected a whole number"),
    ('api_key="k", max_retries=-1', ValueError, "max_retries: expected 0 or more"),
]


@pytest.mark.parametrize(
    ("kind", "transport", "other"),
    [
        (OpenAI, openapiopenai.AsyncHttp1Transport, "asynchronous"),
        (AsyncOpenAI, openapiopenai.Http1Transport, "synchronous"),
    ],
)
def test_a_transport_of_the_other_kind(kind: Any, transport: Any, other: str) -> None:
    with pytest.raises(TypeError, match=f"^transport: {transport.__name__} is for {other} clients$"):
        kind(api_key="k", transport=transport())


IMPORTS = [
    (
        "import openapiopenai.error",
        "No module named 'openapiopenai.error'; exceptions are names of the package: `RateLimitError`",
    ),
    ("from openapiopenai.errors import RateLimitError", "exceptions are names of the package"),
    ("import openapiopenai.lib.streaming", "modules of the official SDK are in openapiopenai.compat.openai"),
    ("import openapiopenai.api_resources", "methods of a client: client.responses.create"),
    ("from openapiopenai.embeddings_utils import get_embedding", "client.embeddings.create"),
    ("from openapiopenai.resources.chat import Completions", "their classes are in openapiopenai.api"),
    ("import openapiopenai.chat", "it is a part of a client: client.chat"),
    ("import openapiopenai.OpenAI", "from openapiopenai import OpenAI"),
    ("import openapiopenai.type", "did you mean 'openapiopenai.types'?"),
    ("from openapiopenai.testing.mocks import MockAPI", "did you mean 'openapiopenai.testing.mock'?"),
    ("openapiopenai.OpenAi", "did you mean 'OpenAI'?"),
    ("openapiopenai.Openai()", "did you mean 'OpenAI'?"),
    ("openapiopenai.OpenAIClient", "did you mean 'OpenAI'?"),
    ("openapiopenai.AsyncOpenAi", "did you mean 'AsyncOpenAI'?"),
    ("openapiopenai.RateLimitErorr", "did you mean 'RateLimitError'?"),
    ("openapiopenai.APITimeout", "did you mean 'APITimeoutError'?"),
    ("openapiopenai.InvalidRequestError", "BadRequestError"),
    ("openapiopenai.DefaultHttpxClient", "HttpxTransport"),
    ("openapiopenai.DefaultAsyncHttpxClient", "AsyncHttpxTransport"),
    ("openapiopenai.DefaultAioHttpClient", "AsyncOpenAI needs none"),
    ("openapiopenai.error.RateLimitError", "`RateLimitError`"),
    ("openapiopenai.Respnse", "did you mean 'Response'?"),
    ("openapiopenai.chat.completions.create()", "client.chat"),
    ("openapiopenai.responses.create()", "client.responses"),
    ("openapiopenai.ChatCompletion.create()", "client.chat.completions.create(…)"),
    ("openapiopenai.Embedding.create(input='x')", "client.embeddings.create(…)"),
    ("openapiopenai.OpenAI.responses.create(model='m')", "make a client first: client.responses.create"),
    ("openapiopenai.OpenAI.chat.completions.create()", "make a client first: client.chat.completions"),
    ("openapiopenai.Completion.create()", "client.completions.create(…)"),
    ("openapiopenai.Audio.transcribe()", "client.audio.transcriptions.create(…)"),
    ("openapiopenai.api_key", "OPENAI_API_KEY"),
    ("openapiopenai.api_base", "OpenAI(base_url=…)"),
    ("openapiopenai.api_type", "AzureOpenAI"),
    ("openapiopenai.organization", "OpenAI(organization=…)"),
    ("openapiopenai.proxy", "transport=Http1Transport(proxy=…)"),
    ("openapiopenai.log", "OPENAI_LOG"),
    ("from openapiopenai import openai", "did you mean 'OpenAI'?"),
    ("from openapiopenai.types import ChatCompletion", "did you mean openapiopenai.types.chat.ChatCompletion?"),
    ("from openapiopenai.types import Responses", "did you mean openapiopenai.types.responses.Response?"),
    ("from openapiopenai.types import chats", "did you mean 'chat'?"),
    ("from openapiopenai.types.chat import Response", "did you mean openapiopenai.types.responses.Response?"),
    ("from openapiopenai.types.beta.thread import Message", "did you mean openapiopenai.types.beta.threads.Message?"),
    ("import openapiopenai.types.chats", "did you mean 'openapiopenai.types.chat'?"),
    ("from openapiopenai.types.response import Response", "did you mean 'openapiopenai.types.responses'?"),
    ("import openapiopenai.types.chat.completion", "did you mean 'openapiopenai.types.chat.completions'?"),
    ("import openapiopenai.types.chat.ChatCompletion", "from openapiopenai.types.chat import ChatCompletion"),
    ("from openapiopenai.helper import tool", "did you mean 'openapiopenai.helpers'?"),
    ("from openapiopenai.helpers import tool", "from openapiopenai import tool"),
    ("import openapiopenai.helpers.tool", "did you mean 'openapiopenai.helpers.tools'?"),
    ("from openapiopenai.model import Response", "did you mean 'openapiopenai.models'?"),
    ("from openapiopenai.models.responses import Response", "did you mean 'openapiopenai.models.response'?"),
    ("import openapiopenai.models.Response", "from openapiopenai.models import Response"),
    ("import openapiopenai.models.chat_completion", "the type of this name is in openapiopenai.types.chat"),
    ("from openapiopenai.resource import Chat", "resources are parts of a client"),
    ("from openapiopenai.api.chats import Chat", "did you mean 'openapiopenai.api.chat'?"),
    ("import openapiopenai.bulks", "did you mean 'openapiopenai.bulk'?"),
    ("import openapiopenai.test", "did you mean openapiopenai.testing?"),
    ("from openapiopenai.types.chat import ChatCompletionMessageParm", "did you mean 'ChatCompletionMessageParam'?"),
    ("openapiopenai.ChatCompletionMessage", "openapiopenai.types.chat"),
    ("from openapiopenai import ChatCompletionChunk", "openapiopenai.types.chat"),
    ("openapiopenai.models.Respnse", "did you mean 'Response'?"),
    ("from openapiopenai import OpenAi", "did you mean 'OpenAI'?"),
    ("from openapiopenai import ChatCompletion", "client.chat.completions.create(…)"),
    ("from openapiopenai import chat", "client.chat"),
    ("from openapiopenai import error", "`RateLimitError`"),
    ("from openapiopenai.models import Respnse", "did you mean 'Response'?"),
]

ATTRIBUTES = [
    ("client.respones", "did you mean 'responses'?"),
    ("client.completion.create()", "did you mean 'completions'?"),
    ("client.batch.create()", "did you mean 'batches'?"),
    ("client.vectorstores", "did you mean 'vector_stores'?"),
    ("client.chat.create()", "did you mean client.chat.completions.create?"),
    ("client.chat.completion", "client.chat has no attribute 'completion'; did you mean 'completions'?"),
    ("client.chat.completions.creat()", "did you mean 'create'?"),
    ("client.chat_completions", "did you mean client.chat.completions?"),
    ("client.ChatCompletion.create()", "did you mean client.chat.completions?"),
    ("client.FineTuningJob", "did you mean client.fine_tuning.jobs?"),
    ("client.threads", "did you mean client.beta.threads?"),
    ("client.assistants", "did you mean client.beta.assistants?"),
    ("client.transcriptions", "did you mean client.audio.transcriptions?"),
    ("client.beta.vector_stores", "did you mean client.vector_stores?"),
    ("client.create()", "client.responses.create"),
    ("client.engines.list()", "did you mean client.models?"),
    ("client.fine_tunes.create()", "did you mean client.fine_tuning.jobs?"),
    ("client.audio.transcribe(b'')", "did you mean client.audio.transcriptions.create?"),
    ("client.images.create()", "did you mean 'generate'?"),
    ("client.files.upload()", "did you mean 'create'?"),
    ("client.responses.generate()", "did you mean 'create'?"),
    ("client.webhooks.verify(b'', {})", "did you mean 'verify_signature'?"),
    ("client.files.download('x')", "did you mean 'content'?"),
    ("client.files.remove('x')", "did you mean 'delete'?"),
    ("client.models.get('x')", "did you mean 'retrieve'?"),
    ("client.beta.realtime.conect()", "did you mean 'connect'?"),
    ("client.models.retreive('x')", "did you mean 'retrieve'?"),
    ("client.api_keys", "did you mean 'api_key'?"),
    ("client.api_base", "did you mean 'base_url'?"),
    ("client.with_raw_response.respones", "did you mean 'responses'?"),
    ("client.responses.with_raw_response.creat", "did you mean 'create'?"),
    ("client.responses.stream(model='m', input='x').text_deltas()", "with client.responses.stream(…) as stream"),
]

RESPONSES_CREATE = "client.responses.create(model='m', input='x', {})"
CHAT_CREATE = "client.chat.completions.create(model='m', messages=[], {})"
CALLS = [
    ("client.responses.create('Hi')", "keyword arguments only (model=…, input=…)"),
    ("client.images.generate('a cat')", "keyword arguments only (prompt=…)"),
    ("client.files.create('data.jsonl')", "keyword arguments only (file=…, purpose=…)"),
    ("client.responses.create(model='m', inputs='x')", "did you mean input?"),
    ("client.responses.create(model='m', messages=[])", "did you mean input?"),
    (RESPONSES_CREATE.format("max_tokens=5"), "did you mean max_output_tokens?"),
    (RESPONSES_CREATE.format("maxToken=5"), "did you mean max_output_tokens?"),
    (RESPONSES_CREATE.format("temprature=0.5"), "did you mean temperature?"),
    (RESPONSES_CREATE.format("system='x'"), "did you mean instructions?"),
    (RESPONSES_CREATE.format("timout=3"), "did you mean timeout?"),
    (RESPONSES_CREATE.format("headers={}"), "did you mean extra_headers?"),
    (RESPONSES_CREATE.format("text_format=MyModel"), "client.responses.parse(text_format=…)"),
    (RESPONSES_CREATE.format("text=MyModel"), "text: expected a value that JSON can represent, got the class MyModel"),
    (RESPONSES_CREATE.format("tools=[print]"), "responses.create_and_run_tools(tools=…)"),
    (CHAT_CREATE.format("response_format=MyModel"), "chat.completions.parse(response_format=…)"),
    (RESPONSES_CREATE.format("reasoning_effort='low'"), "did you mean reasoning?"),
    (RESPONSES_CREATE.format("verbosity='low'"), "did you mean text?"),
    (RESPONSES_CREATE.format("n=2"), "did you mean client.chat.completions.create(n=…)?"),
    (RESPONSES_CREATE.format("api_key='k'"), "did you mean client.with_options(api_key=…)?"),
    (RESPONSES_CREATE.format("extra_body='x'"), "extra_body: expected a mapping of names to values, got str"),
    (RESPONSES_CREATE.format("extra_query='a=b'"), "extra_query: expected a mapping of names to values, got str"),
    (RESPONSES_CREATE.format("extra_headers=[('a', 'b')]"), "extra_headers: expected a mapping of names to strings"),
    (RESPONSES_CREATE.format("timeout='5'"), "timeout: expected seconds or None, got str"),
    (RESPONSES_CREATE.format("max_retries='2'"), "max_retries: expected a whole number, got '2'"),
    ("client.responses.create(model='m', input=b'x')", "input: expected a value that JSON can represent, got bytes"),
    ("client.responses.create({'model': 'm'})", "keyword arguments only (model=…, input=…)"),
    ("client.responses.parse(model='m', input='x', stream=True)", "`stream` gives a stream"),
    (
        "client.files.create(file=__import__('io').StringIO('x'), purpose='batch')",
        "opened in binary mode, got StringIO",
    ),
    ("client.files.create(file={'a': 1}, purpose='batch')", "file: expected a path, bytes, an open file"),
    ("client.files.create(file=5, purpose='batch')", "file: expected a path, bytes, an open file"),
    ("client.chat.completions.create(deployment_id='m', messages=[])", "did you mean model?"),
    (CHAT_CREATE.format("max_token=5"), "did you mean max_tokens?"),
    (CHAT_CREATE.format("max_output_tokens=5"), "did you mean max_completion_tokens?"),
    (CHAT_CREATE.format("streaming=True"), "did you mean stream?"),
    (CHAT_CREATE.format("tools=[print]"), "got the function print; "),
    ("client.chat.completions.create(model='m', prompt='x')", "did you mean messages?"),
    ("client.chat.completions.create(engine='m', messages=[])", "did you mean model?"),
    ("client.chat.completions.create(messages=[])", "needs 'model'"),
    ("client.chat.completions.create()", "needs 'model' and 'messages'"),
    ("client.chat.completions.create(model=None, messages=[])", "model: expected a value, got None"),
    ("client.embeddings.create(model='m', text='x')", "did you mean input?"),
    ("client.embeddings.create(model='m', inputs='x')", "did you mean input?"),
    ("client.files.create(file=b'x')", "needs 'purpose'"),
    ("client.responses.retrieve()", "needs 'response_id'"),
    ("client.files.retrieve(id='file-1')", "files.retrieve() needs 'file_id'; it takes no 'id'"),
    ("client.batches.create(file='file-1')", "and 'completion_window'; it takes no 'file'"),
    ("client.completions.create(model='m', messages=[])", "did you mean client.chat.completions.create(messages=…)?"),
    ("client.with_options(timout=3)", "did you mean 'timeout'?"),
    ("client.with_options(model='m')", "an argument of each call"),
    ("client.responses.parse(model='m', input='x', response_format=MyModel)", "did you mean text_format?"),
    ("client.responses.parse(model='m', input='x', text_fromat=MyModel)", "did you mean text_format?"),
    ("client.responses.parse(model='m', input='x', temprature=1)", "did you mean temperature?"),
    ("client.chat.completions.parse(model='m', messages=[], text_format=MyModel)", "did you mean response_format?"),
]

RESULTS = [
    (
        "client.responses.retrieve(response)",
        ValueError,
        "response_id: expected a non-empty string, got Response; did you mean its id?",
    ),
    ("client.files.retrieve('')", ValueError, "file_id: expected a non-empty string, got ''"),
    (
        "client.responses.parse(model='m', input='x', text_format='json')",
        TypeError,
        "'json': name 'json' is not defined; expected a type",
    ),
    (
        "client.responses.parse(model='m', input='x', text_format=MyModel(x=1))",
        TypeError,
        "MyModel(x=1): expected a type",
    ),
    ("[*client.responses.stream(model='m', input='x')]", TypeError, "with …stream(…) as stream: for event in stream"),
    ("[event.type for event in response]", AttributeError, "for events, pass stream=True"),
    ("response.output[0]['content']", TypeError, "use .content"),
    ("response.output[0].text", AttributeError, "did you mean content[0].text?"),
    ("response['id']", TypeError, "use .id"),
    ("response['ouput_text']", TypeError, "did you mean 'output_text'?"),
    ("response[0]", TypeError, "the items are in .output"),
    ("response.choices", AttributeError, "output_text"),
    ("response.content", AttributeError, "output_text"),
    ("response.ouput_text", AttributeError, "did you mean 'output_text'?"),
    ("response.get('id')", AttributeError, "to_dict()"),
    ("response.usage.prompt_tokens", AttributeError, "did you mean 'input_tokens'?"),
    ("response.usage.tokens", AttributeError, "did you mean 'total_tokens'?"),
    ("response.model_dump_jsn()", AttributeError, "did you mean 'model_dump_json'?"),
    ("response.output_parsed", AttributeError, "parse(text_format=…)"),
    ("completion['choices']", TypeError, "use .choices"),
    ("completion.output_text", AttributeError, "choices[0].message.content"),
    ("completion.message", AttributeError, "choices[0].message.content"),
    ("completion.nothing", AttributeError, "ChatCompletion has no attribute"),
    ("completion.choices[0].text", AttributeError, "message.content"),
    ("completion.choices[0].delta", AttributeError, "message.content"),
    ("completion.choices[0].message['content']", TypeError, "use .content"),
    ("completion.choices[0].message.contents", AttributeError, "did you mean 'content'?"),
    ("completion.choices[0].message.tool_calls[0].name", AttributeError, "did you mean function.name?"),
    ("completion.finish_reason", AttributeError, "did you mean choices[0].finish_reason?"),
    ("completion.usage.input_tokens", AttributeError, "did you mean 'prompt_tokens'?"),
    ("chunk.choices[0].message", AttributeError, "delta.content"),
    ("embedding.embedding", AttributeError, "did you mean data[0].embedding?"),
    ("image.url", AttributeError, "did you mean data[0].url?"),
    ("page[0]", TypeError, "the items are in .data"),
    ("page.has_next", AttributeError, "did you mean 'has_next_page'?"),
    ("stream.choices", AttributeError, "iterate over its events"),
    ("raw.output_text", AttributeError, "parse()"),
    ("error.http_status", AttributeError, "did you mean 'status_code'?"),
    ("error.status", AttributeError, "did you mean 'status_code'?"),
    ("error.json_body", AttributeError, "did you mean 'body'?"),
    ("error.user_message", AttributeError, "did you mean 'message'?"),
    ("error.status_cod", AttributeError, "did you mean 'status_code'?"),
]

OF_OTHER_SERVERS = """
    top_k min_p top_a typical_p tfs_z repetition_penalty length_penalty min_tokens max_new_tokens early_stopping use_beam_search
    stop_token_ids include_stop_str_in_output ignore_eos skip_special_tokens truncate_prompt_tokens prompt_logprobs
    guided_json guided_regex guided_choice guided_grammar add_generation_prompt continue_final_message documents
    chat_template chat_template_kwargs mm_processor_kwargs priority request_id cache_salt num_ctx num_predict
    mirostat n_predict n_probs cache_prompt id_slot samplers grammar json_schema thinking enable_thinking provider
    models route transforms plugins include_reasoning reasoning safe_prompt random_seed prompt_mode
    search_domain_filter return_images fallbacks num_retries drop_params caching tags mode options keep_alive format
""".split()  # noqa: SIM905

kinds = pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI], ids=["sync", "async"])


@kinds
@pytest.mark.parametrize(("arguments", "error", "text"), CONSTRUCTION)
def test_construction(
    kind: Any, arguments: str, error: type[Exception], text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_ADMIN_KEY"):
        monkeypatch.delenv(name, raising=False)
    found = failure(f"kind({arguments})", kind=kind)
    assert type(found) is error and text in str(found)
    assert "secret" not in str(found) or "webhook_secret" in arguments


@pytest.mark.slow
@pytest.mark.parametrize(("code", "text"), IMPORTS)
def test_imports(code: str, text: str) -> None:
    found = failure(code)
    assert isinstance(found, ImportError if "import " in code else AttributeError) and text in str(found)
    assert "Did you mean" not in "".join(traceback.format_exception(found))  # of Python, a second time


def test_asking_for_a_module_is_no_import() -> None:
    assert importlib.util.find_spec("openapiopenai.error") is None
    with pytest.raises(ModuleNotFoundError) as found:
        importlib.import_module("openapiopenai.error")
    assert found.value.name == "openapiopenai.error"


def test_hasattr_of_the_package() -> None:
    assert not hasattr(openapiopenai, "ChatCompletion") and getattr(openapiopenai, "error", 5) == 5


@kinds
@pytest.mark.parametrize(("code", "text"), ATTRIBUTES)
def test_attributes(kind: Any, code: str, text: str) -> None:
    found = failure(code, client=made(kind))
    assert isinstance(found, AttributeError) and text in str(found)
    shown = "".join(traceback.format_exception(found))
    assert f"\nAttributeError: {found}" in shown and "Did you mean" not in shown
    copied = pickle.loads(pickle.dumps(found))
    assert type(copied) is AttributeError and str(copied) == str(found)


@kinds
@pytest.mark.parametrize(("code", "text"), CALLS)
def test_calls(kind: Any, code: str, text: str) -> None:
    client = made(kind)
    found = failure(code, client=client)
    assert type(found) is TypeError and text in str(found)
    assert not client.transport.requests


@pytest.mark.parametrize("parameter", OF_OTHER_SERVERS)
def test_parameters_of_other_servers_are_no_mistakes(parameter: str) -> None:
    client = made(OpenAI)
    client.chat.completions.create(model="m", messages=[], **{parameter: 1})
    client.responses.create(model="m", input="x", **{parameter: 1})
    assert all(json.loads(request.body)[parameter] == 1 for request in client.transport.requests)


@pytest.fixture(scope="module")
def results() -> dict[str, Any]:
    client = made(OpenAI)
    ask = {"model": "m", "messages": []}
    with pytest.raises(openapiopenai.AuthenticationError) as caught:
        made(OpenAI, failing(401, "Bad key")).models.list()
    return {
        "client": client,
        "response": client.responses.create(model="m", input="x"),
        "completion": client.chat.completions.create(**ask),
        "chunk": next(client.chat.completions.create(**ask, stream=True)),
        "stream": client.chat.completions.create(**ask, stream=True),
        "embedding": client.embeddings.create(model="m", input="x"),
        "image": client.images.generate(prompt="x"),
        "page": client.models.list(),
        "raw": client.responses.with_raw_response.create(model="m", input="x"),
        "error": caught.value,
    }


@pytest.mark.parametrize(("code", "error", "text"), RESULTS)
def test_results(results: dict[str, Any], code: str, error: type[Exception], text: str) -> None:
    found = failure(code, **results)
    assert isinstance(found, error) and text in str(found)


def test_what_a_result_lacks_is_absent(results: dict[str, Any]) -> None:
    for name, each in results.items():
        assert not hasattr(each, "no_such_thing"), name
        assert getattr(each, "__wrapped__", 5) == getattr(each, "_repr_mimebundle_", 5) == 5, name


NOT_FOUND = [
    (
        "http://localhost:8000",
        "POST http://localhost:8000/responses: Not Found; is /v1 missing at the end of base_url?",
    ),
    (
        "http://localhost:8000/api",
        "http://localhost:8000/api/responses: Not Found; is /v1 missing at the end of base_url?",
    ),
    ("http://localhost:8000/v1", "status 404 for POST http://localhost:8000/v1/responses: Not Found"),
    ("http://user:hidden@localhost/openai/v1?key=hidden", "POST http://localhost/openai/v1/responses: Not Found"),
]


@kinds
@pytest.mark.parametrize(("base_url", "text"), NOT_FOUND)
def test_not_found(kind: Any, base_url: str, text: str) -> None:
    client = made(kind, failing(404, "Not Found"), base_url=base_url)
    found = failure("client.responses.create(model='m', input='x')", client=client)
    assert isinstance(found, openapiopenai.NotFoundError) and str(found).endswith(text)
    assert "hidden" not in str(found)


@kinds
@pytest.mark.parametrize("call", ["models.list()", "responses.create(model='m', input='x', stream=True)",
                                  "get('/models', cast_to=object)", "request('GET', '/models')"])  # fmt: skip
def test_a_closed_client(kind: Any, call: str) -> None:
    client = made(kind)
    settled(client.close())
    found = failure(f"client.{call}", client=client)
    assert isinstance(found, OpenAIError) and "this client is closed" in str(found)
    assert not client.transport.requests


USES: dict[str, Callable[[Any], Any]] = {
    "iterated": lambda stream: [each for each in stream],
    "asked for the next event": lambda stream: next(stream),
    "read to its end": lambda stream: stream.until_done(),
    "as text": lambda stream: list(stream.text_deltas()),
}


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize("before", [0, 1])
def test_a_closed_stream(use: str, before: int) -> None:
    stream = made(OpenAI).chat.completions.create(model="m", messages=[], stream=True)
    for _ in range(before):
        next(stream)
    stream.close()
    stream.close()
    with pytest.raises(OpenAIError, match=r"chat.completions.create: this stream was closed before its end"):
        USES[use](stream)


@pytest.mark.parametrize("before", [0, 1])
def test_a_closed_asynchronous_stream(before: int) -> None:
    async def run() -> None:
        stream = await made(AsyncOpenAI).chat.completions.create(model="m", messages=[], stream=True)
        for _ in range(before):
            await anext(stream)
        await stream.close()
        for use in (stream.__anext__, stream.until_done):
            with pytest.raises(OpenAIError, match="this stream was closed before its end"):
                await use()
        with pytest.raises(OpenAIError, match="this stream was closed before its end"):
            async for _ in stream:
                pass

    asyncio.run(run())


def test_a_stream_that_was_read() -> None:
    stream = made(OpenAI).chat.completions.create(model="m", messages=[], stream=True)
    first = next(stream)
    assert len([first, *stream]) == 2 and next(stream, None) is None
    assert stream.get_final_completion().choices[0].message.content == "HiHi"
    stream.close()
    assert stream.until_done() is stream
    for use in ("iterated", "as text"):
        with pytest.raises(OpenAIError, match=r"has been read; list\(stream\) keeps its events"):
            USES[use](stream)


def test_an_asynchronous_stream_that_was_read() -> None:
    async def run() -> None:
        stream = await made(AsyncOpenAI).chat.completions.create(model="m", messages=[], stream=True)
        assert len([each async for each in stream]) == 2
        assert (await stream.get_final_completion()).choices[0].message.content == "HiHi"
        with pytest.raises(OpenAIError, match="has been read"):
            async for _ in stream:
                pass
        with pytest.raises(StopAsyncIteration):
            await anext(stream)

    asyncio.run(run())


def test_nothing_is_advised_that_does_not_exist() -> None:
    """Names that advice is for are missing, and arguments that it names are there."""
    client = made(OpenAI)
    for method, right in ARGUMENTS.items():
        if not method:
            continue
        plan = place(client, method)
        known = plan.plan.parameters if hasattr(plan, "plan") else frozenset(plan.__wrapped__.__code__.co_varnames)
        assert not right.keys() & known, method
        assert {each for each in right.values() if "client." not in each} <= known, method
    assert all(callable(place(client, method)) for method in CLASSES)
    for owner in NAMES.keys() - {"package", "client", "options", "resource"}:
        kinds = [getattr(openapiopenai, owner, None)]
        if not kinds[0]:
            continue
        assert not NAMES[owner].keys() & {*dir(kinds[0]), *getattr(kinds[0], "model_fields", ())}, owner


def place(client: Any, path: str) -> Any:
    for step in path.split("."):
        client = getattr(client, step)
    return client


@kinds
def test_completion_shows_what_is_documented(kind: Any) -> None:
    client = made(kind)
    shown = {name for name in dir(client) if not name.startswith("_")}
    assert {"responses", "chat", "timeout", "with_options", "close", "request", "transport"} <= shown
    assert shown.isdisjoint({"call", "custom", "is_async", "path", "plans", "prepare", "raw", "run", "send"})
    assert {"create", "parse", "input_items", "with_raw_response"} <= {*dir(client.responses)}
    assert {"path", "plans"}.isdisjoint(dir(client.responses))
