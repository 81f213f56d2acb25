# Names of the official SDK, generated: openapiopenai drift names
from ..responses.response_output_refusal import ResponseOutputRefusal as RefusalContent
from ..responses.response_output_refusal import ResponseOutputRefusal as ResponseOutputRefusal
__all__ = ["RefusalContent", "ResponseOutputRefusal"]
