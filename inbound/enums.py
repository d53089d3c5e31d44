"""What kind of mail came in, and what the person meant."""

from django.db.models import TextChoices


class MailKind(TextChoices):
    """Who or what wrote."""

    HUMAN = "human", "A person"
    BOUNCE = "bounce", "Bounce"
    AUTO_REPLY = "auto_reply", "Automatic reply"
    COMPLAINT = "complaint", "Spam complaint"
    UNPARSED = "unparsed", "Could not be read"


class Disposition(TextChoices):
    """What a person meant by an answer."""

    MEETING = "meeting", "Meeting"
    INTERESTED = "interested", "Interested"
    QUESTION = "question", "Question"
    REFERRAL = "referral", "Referral"
    LATER = "later", "Later"
    OBJECTION = "objection", "Objection"
    NOT_INTERESTED = "not_interested", "Not interested"
    UNSUBSCRIBE = "unsubscribe", "Unsubscribe"
    OUT_OF_OFFICE = "out_of_office", "Out of office"
    WRONG_PERSON = "wrong_person", "Wrong person"
    BOUNCE = "bounce", "Bounce"
    UNCLEAR = "unclear", "Unclear"


ROUTED = frozenset(
    {
        Disposition.MEETING,
        Disposition.INTERESTED,
        Disposition.QUESTION,
        Disposition.REFERRAL,
        Disposition.OBJECTION,
        Disposition.UNCLEAR,
    }
)


class MailState(TextChoices):
    """Technical progress of a stored mail."""

    STORED = "stored", "Stored"
    READ = "read", "Read"
    QUARANTINED = "quarantined", "Quarantined"
