using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;

namespace SenHub.Documents.Recipients;

/// <summary>Allow-lists of fields by recipient class (gate 5): what is not on the list is never put into the model, so no template can print it.</summary>
public static class FieldLists
{
    private static readonly PaperField[] Everybody =
        [PaperField.Identity, PaperField.ReviewDates, PaperField.Attendance, PaperField.Progress, PaperField.Judgements, PaperField.Provision];

    private static readonly PaperField[] AboutSupport = [PaperField.Support, PaperField.PupilVoice];

    private static readonly PaperField[] Family =
    [
        .. Everybody, .. AboutSupport, PaperField.FamilyVoice, PaperField.HomeLanguage, PaperField.Services, PaperField.Costs, PaperField.Views, PaperField.TeacherInput, PaperField.Story,
        PaperField.Health, PaperField.Consents, PaperField.Requests, PaperField.Invitees,
    ];

    private static readonly PaperField[] Teachers = [.. Everybody, .. AboutSupport, PaperField.Services, PaperField.Views, PaperField.TeacherInput, PaperField.Story, PaperField.Invitees];

    private static readonly PaperField[] Agencies = [.. Family, PaperField.ParentNames, PaperField.Contacts, PaperField.Safeguarding];

    // Written by a person on the day and never printed from data (SD-P6).
    private static readonly PaperField[] NeverToCamhsFromData = [PaperField.Contacts, PaperField.Safeguarding];

    /// <summary>What pupil papers may hold for that class.</summary>
    public static IReadOnlySet<PaperField> For(RecipientClass recipient) => recipient switch
    {
        RecipientClass.Senco or RecipientClass.Leadership => Enum.GetValues<PaperField>().ToHashSet(),
        RecipientClass.Teacher => Teachers.ToHashSet(),
        RecipientClass.Office => Everybody.ToHashSet(),
        RecipientClass.Parent or RecipientClass.YoungPerson => Family.ToHashSet(),
        RecipientClass.LocalAuthority => Agencies.Concat([PaperField.ServiceContacts, PaperField.Upn]).ToHashSet(),
        RecipientClass.Agency => Agencies.ToHashSet(),
        _ => throw new ArgumentOutOfRangeException(nameof(recipient)),
    };

    /// <summary>What a paper of a kind may hold for that class.</summary>
    public static IReadOnlySet<PaperField> For(RecipientClass recipient, FormKind kind) =>
        kind.WrittenSameDay ? For(recipient).Except(NeverToCamhsFromData).ToHashSet() : For(recipient);

    /// <summary>The class in words, for "Copy for".</summary>
    public static string InWords(RecipientClass recipient) => recipient switch
    {
        RecipientClass.Senco => "SENCo",
        RecipientClass.Leadership => "School leadership",
        RecipientClass.Teacher => "Class teacher",
        RecipientClass.Office => "School office",
        RecipientClass.Parent => "Parent or carer",
        RecipientClass.YoungPerson => "Young person",
        RecipientClass.LocalAuthority => "Local authority SEN team",
        RecipientClass.Agency => "Agency working with the pupil",
        _ => throw new ArgumentOutOfRangeException(nameof(recipient)),
    };
}
