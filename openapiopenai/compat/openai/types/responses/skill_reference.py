# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.skill_reference_param import SkillReferenceParam as SkillReference
__all__ = ["SkillReference"]
