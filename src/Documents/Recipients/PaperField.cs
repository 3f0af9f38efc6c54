namespace SenHub.Documents.Recipients;

/// <summary>A part of a paper that some recipients may not see (gate 5).</summary>
public enum PaperField
{
    /// <summary>Who the paper is about: name, date of birth, year group, needs.</summary>
    Identity,

    /// <summary>Dates of the review with rule and owner.</summary>
    ReviewDates,

    /// <summary>Attendance this year.</summary>
    Attendance,

    /// <summary>Language spoken at home: family data.</summary>
    HomeLanguage,

    /// <summary>Results and tests.</summary>
    Progress,

    /// <summary>Services that work with the pupil, and when.</summary>
    Services,

    /// <summary>Names of people at those services.</summary>
    ServiceContacts,

    /// <summary>What is working and what is not, outcomes and changes proposed.</summary>
    Judgements,

    /// <summary>What is provided, by role, group and time.</summary>
    Provision,

    /// <summary>Strengths, needs in words, and how adults help.</summary>
    Support,

    /// <summary>What the pupil says.</summary>
    PupilVoice,

    /// <summary>What the parents say, and what the school's history of the pupil tells of the family.</summary>
    FamilyVoice,

    /// <summary>Names of parents, and what they are to the pupil.</summary>
    ParentNames,

    /// <summary>What it costs and who pays.</summary>
    Costs,

    /// <summary>What pupil and parents said.</summary>
    Views,

    /// <summary>What teachers answered about the pupil, with their names.</summary>
    TeacherInput,

    /// <summary>Strengths, history, what matters to the pupil.</summary>
    Story,

    /// <summary>Parents and carers with address, telephone and e-mail; the pupil's own address. Another person's never stands in a parent's copy (SD-S6).</summary>
    Contacts,

    /// <summary>Diagnoses, GP and NHS number.</summary>
    Health,

    /// <summary>Whether the pupil is looked after.</summary>
    Safeguarding,

    /// <summary>Who consented to what, and when.</summary>
    Consents,

    /// <summary>Why a paper is asked for and what the recipient is asked.</summary>
    Requests,

    /// <summary>Who was invited to a review, by name and part.</summary>
    Invitees,

    /// <summary>Unique pupil number: only for the authority, and only where its form asks.</summary>
    Upn,

    /// <summary>Names of colleagues.</summary>
    Colleagues,

    /// <summary>Where faults of the school's own files stand.</summary>
    OwnFiles,
}
