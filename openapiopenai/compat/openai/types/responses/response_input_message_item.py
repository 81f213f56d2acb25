# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.input_message_resource import InputMessageResource as ResponseInputMessageItem
__all__ = ["ResponseInputMessageItem"]
