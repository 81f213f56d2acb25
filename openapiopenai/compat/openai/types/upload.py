# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.upload import Upload as Upload
