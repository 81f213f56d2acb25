# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.easy_input_message import EasyInputMessageDict as EasyInputMessageParam
__all__ = ["EasyInputMessageParam"]
