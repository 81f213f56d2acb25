# Names of the official SDK, generated: openapiopenai drift names
from ..responses.response_output_refusal_param import ResponseOutputRefusalParam as RefusalContentParam
from ..responses.response_output_refusal_param import ResponseOutputRefusalParam as ResponseOutputRefusalParam
__all__ = ["RefusalContentParam", "ResponseOutputRefusalParam"]
