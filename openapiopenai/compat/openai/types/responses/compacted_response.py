# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.compact_resource import CompactResource as CompactedResponse
from openapiopenai.models.compact_resource_image import CompactResourceImage as Image
__all__ = ["CompactedResponse", "Image"]
