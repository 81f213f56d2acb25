# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_container_file_body import CreateContainerFileBodyDict as FileCreateParams
from ..._types import FileTypes as FileTypes
__all__ = ["FileCreateParams", "FileTypes"]
