# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.container_file_resource import ContainerFileResource as FileListResponse
__all__ = ["FileListResponse"]
