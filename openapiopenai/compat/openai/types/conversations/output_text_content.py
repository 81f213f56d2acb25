# Names of the official SDK, generated: openapiopenai drift names
from ..responses.response_output_text import ResponseOutputText as OutputTextContent
__all__ = ["OutputTextContent"]
