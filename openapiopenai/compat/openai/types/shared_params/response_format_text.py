# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_format_text import ResponseFormatTextDict as ResponseFormatText
__all__ = ["ResponseFormatText"]
