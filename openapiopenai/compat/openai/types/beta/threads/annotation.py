# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_content_text_object_text_annotations_item import MessageContentTextObjectTextAnnotationsItem as Annotation
__all__ = ["Annotation"]
