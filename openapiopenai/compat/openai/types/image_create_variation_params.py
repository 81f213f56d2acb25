# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_image_variation_request import CreateImageVariationRequestDict as ImageCreateVariationParams
from .._types import FileTypes as FileTypes
from .image_model import ImageModel as ImageModel
__all__ = ["ImageCreateVariationParams", "FileTypes", "ImageModel"]
