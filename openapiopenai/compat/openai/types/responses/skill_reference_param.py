# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.skill_reference_param import SkillReferenceParamDict as SkillReferenceParam
__all__ = ["SkillReferenceParam"]
