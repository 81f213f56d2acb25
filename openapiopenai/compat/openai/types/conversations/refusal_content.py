# Names of the official SDK, generated: openapiopenai drift names
from ..responses.response_output_refusal import ResponseOutputRefusal as RefusalContent
__all__ = ["RefusalContent"]
