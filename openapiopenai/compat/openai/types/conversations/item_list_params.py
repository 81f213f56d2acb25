# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
ItemListParams = TypedDict("ItemListParams", {"after": str, "include": list[Literal["file_search_call.results", "web_search_call.results", "web_search_call.action.sources", "message.input_image.image_url", "computer_call_output.output.image_url", "code_interpreter_call.outputs", "reasoning.encrypted_content", "message.output_text.logprobs"]], "limit": int, "order": Literal["asc", "desc"]}, total=False)
from ..responses.response_includable import ResponseIncludable as ResponseIncludable
