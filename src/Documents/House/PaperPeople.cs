using SenHub.Domain.Roll;

namespace SenHub.Documents.House;

/// <summary>How papers name people in running text.</summary>
public static class PaperPeople
{
    private const char FirstBeyondLatin = '\u0250';

    /// <summary>The forename the school uses, where an English sentence can take it in; else the legal one. The head of the paper shows both.</summary>
    public static string Called(Pupil pupil) => pupil.PreferredForename is { Length: > 0 } preferred && preferred[0] < FirstBeyondLatin ? preferred : pupil.Forename;

    /// <summary>Whoever has parental responsibility, by name and what they are to the pupil; no address and no number.</summary>
    public static IReadOnlyList<string> ResponsibleFor(Pupil pupil) =>
        [.. pupil.Contacts.Where(contact => contact.HasResponsibility == true).Select(contact => $"{contact.Name} ({contact.Relationship.ToLowerInvariant()})")];
}
