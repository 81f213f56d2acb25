# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.role import Role as Role
from ...._models import BaseModel as BaseModel
