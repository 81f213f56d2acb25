# Names of the official SDK, generated: openapiopenai drift names
from ..responses.response_output_text_param import ResponseOutputTextParam as OutputTextContentParam
__all__ = ["OutputTextContentParam"]
