# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project import Project as Project
