# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.compact_resource import CompactResource as CompactedResponse
from openapiopenai.models.compact_resource_image import CompactResourceImage as Image
from ..._models import BaseModel as BaseModel
from .response_usage import ResponseUsage as ResponseUsage
from .response_output_item import ResponseOutputItem as ResponseOutputItem
__all__ = ["CompactedResponse", "Image", "BaseModel", "ResponseUsage", "ResponseOutputItem"]
