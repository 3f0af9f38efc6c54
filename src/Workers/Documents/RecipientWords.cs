using SenHub.Domain.Deliveries;

namespace SenHub.Workers.Documents;

/// <summary>A class of recipient in words, for lists that name nobody.</summary>
internal static class RecipientWords
{
    /// <summary>For example "a parent".</summary>
    public static string Of(RecipientClass recipient) => recipient switch
    {
        RecipientClass.Senco => "the SENCo",
        RecipientClass.Leadership => "the leadership",
        RecipientClass.Teacher => "a teacher",
        RecipientClass.Office => "the school office",
        RecipientClass.Parent => "a parent",
        RecipientClass.YoungPerson => "the young person",
        RecipientClass.LocalAuthority => "the local authority",
        RecipientClass.Agency => "an agency",
        _ => throw new ArgumentOutOfRangeException(nameof(recipient), recipient, "A class of recipient without words."),
    };
}
