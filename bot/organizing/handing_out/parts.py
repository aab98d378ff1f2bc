"""Which part of a report each question belongs to. A key that stands nowhere here goes to nobody outside."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from bot.organizing.handing_out.recipients import Part

_KEYS: Mapping[Part, str] = MappingProxyType(
    {
        Part.NAME: "person.name person.name_latin person.name_chinese person.name_parts person.name_parts.given"
        " person.name_parts.family person.name_parts.patronymic person.other_names person.other_names[].name",
        Part.PERSON: "person.sex person.birth person.under_18 person.ethnicity person.citizenship"
        " person.citizenship[].country person.citizenship[].kind person.residence person.occupation"
        " person.activities person.marital_status person.children",
        Part.PAPERS: "person.id_number person.passport person.residence_permit person.address person.workplace"
        " person.marks person.languages",
        Part.PLACES: "event.place person.home person.birthplace person.hukou status.facility history[].place",
        Part.EVENT: "event.kind event.date event.source event.taken_by event.warrant event.reason_suspected"
        " event.last_contact event.last_contact_means event.came_back event.came_back_from event.came_back_date"
        " event.came_back_why event.passport_taken event.exit_refused"
        " status.now status.as_of status.danger status.heard_on status.source status.certainty status.facility_kind"
        " status.sentence status.sentence_years status.sentence_until status.trial_date status.lawyer"
        " status.family_told history history[].date history[].after history[].what history[].state"
        " history[].source history[].heard_on history[].certainty",
        Part.WORDS: "event.circumstances event.taken_by_why event.reason_official event.reason_words"
        " event.came_back_words status.charge status.court history[].words testimony.story testimony.links"
        " testimony.links[].url",
        Part.BODY: "event.violence person.pregnant person.health_before status.health_now status.treatment_known"
        " status.treatment status.treatment_source status.treatment_words status.death status.death.date"
        " status.death.place status.death.cause_told status.death.body_returned",
        Part.TIE: "person.relation",
        Part.RELATIVES: "person.father_name person.mother_name person.spouse_name event.last_contact_words"
        " others others[].name others[].relation others[].together others[].what history[].who"
        " history[].source_words status.source_words status.release_terms status.contact_now status.contact_who"
        " status.contact_often status.contact_watched status.death.how_known family.children"
        " family.children[].name_or_initial family.children[].age family.children[].with family.children[].where"
        " family.children[].words family.where family.dependants family.reprisals family.reprisals_words"
        " family.forbidden_to_call family.needs",
        Part.WITNESSES: "event.witnesses event.witnesses[].who event.witnesses[].they_agreed"
        " event.witnesses[].safe_to_name event.witnesses[].what",
        Part.PHOTO: "person.photo",
        Part.EVIDENCE: "testimony.files testimony.files[].files testimony.files[].kind testimony.files[].about"
        " testimony.files[].may_share",
        Part.STEPS: "actions actions[].by actions[].body actions[].date actions[].reference actions[].result"
        " actions.why_none",
        Part.WISHES: "wishes wishes.words",
        Part.TELLER: "reporter.name reporter.address",
        Part.TELLER_APART: "reporter.role reporter.age_group reporter.organisation reporter.family_agrees"
        " reporter.country reporter.name_hidden reporter.age reporter.city reporter.citizenship reporter.own_story"
        " reporter.contact_preference reporter.contact reporter.pressure testimony.files[].source",
        Part.OURS: "language language.aloud safety consent.store consent.remind consent.unfinished consent.contact"
        " consent.match consent.connect_families consent.un consent.icrc consent.organisations consent.governments"
        " consent.research consent.publish_person consent.publish_photo consent.publish_location consent.media"
        " consent.worries follow_up.rhythm follow_up.hours follow_up.zone"
        # Free words about anything: what of them belongs elsewhere is told there, too.
        " asked asked[].question asked[].answer",
        # It opens the report to whoever reads it.
        Part.NEVER: "follow_up.code_word",
    }
)
PART_OF: Mapping[str, Part] = MappingProxyType({key: part for part, keys in _KEYS.items() for key in keys.split()})


def part_of(key: str) -> Part:
    """The part of a question; a question nobody has thought about yet stays here."""
    return PART_OF.get(key, Part.OURS)
