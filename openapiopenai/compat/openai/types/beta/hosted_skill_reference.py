# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.hosted_skill_reference import HostedSkillReference as HostedSkillReference
from ..._models import BaseModel as BaseModel
