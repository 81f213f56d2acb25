# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.grader_text_similarity import GraderTextSimilarity as TextSimilarityGrader
from ..._models import BaseModel as BaseModel
__all__ = ["TextSimilarityGrader", "BaseModel"]
