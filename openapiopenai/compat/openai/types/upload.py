# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.upload import Upload as Upload
from .._models import BaseModel as BaseModel
from .file_object import FileObject as FileObject
