# Names of the official SDK, generated: openapiopenai drift names
from ..responses.response_output_refusal_param import ResponseOutputRefusalParam as RefusalContentParam
__all__ = ["RefusalContentParam"]
