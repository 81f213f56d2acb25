# Names of `openai.lib`.
from openapiopenai import pydantic_function_tool as pydantic_function_tool
from openapiopenai import pydantic_responses_function_tool as pydantic_responses_function_tool
from ._parsing import ResponseFormatT as ResponseFormatT
from ._parsing import type_to_response_format_param as type_to_response_format_param
