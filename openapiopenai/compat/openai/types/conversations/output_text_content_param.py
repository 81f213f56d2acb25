# Names of the official SDK, generated: openapiopenai drift names
from ..responses.response_output_text_param import ResponseOutputTextParam as OutputTextContentParam
from ..responses.response_output_text_param import ResponseOutputTextParam as ResponseOutputTextParam
__all__ = ["OutputTextContentParam", "ResponseOutputTextParam"]
