# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.input_content import InputContentDict as ResponseInputContentParam
__all__ = ["ResponseInputContentParam"]
