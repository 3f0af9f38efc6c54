using SenHub.Domain.Documents.Rounds;

namespace SenHub.Adapters.Settings;

/// <summary>How a school asks its teachers, in a school.yaml; each key may be left out.</summary>
internal static class RoundSettings
{
    private const string Asks = "rounds.ask";

    /// <summary>Their keys: for each kind up to four questions, and the choices of each.</summary>
    public static IReadOnlyList<string> Known { get; } =
    [
        Asks,
        .. from kind in RoundKinds.All
           from number in Enumerable.Range(1, RoundKinds.MostQuestions)
           from key in new[] { Key(kind, "question", number), Key(kind, "choices", number) }
           select key,
    ];

    /// <summary>The rules; a kind without questions of the school's own keeps the hub's.</summary>
    public static RoundRules Read(YamlValues values) => new()
    {
        Asks = values.Flag(Asks, RoundRules.Default.Asks),
        Own = RoundKinds.All.Select(kind => (kind.Name, Questions: Questions(kind, values))).Where(own => own.Questions.Count > 0).ToDictionary(own => own.Name, own => (IReadOnlyList<InputQuestion>)own.Questions),
    };

    private static List<InputQuestion> Questions(RoundKind kind, YamlValues values)
    {
        var questions = new List<InputQuestion>();
        for (var number = 1; number <= RoundKinds.MostQuestions; number++)
        {
            var (words, choices) = (values.Optional(Key(kind, "question", number)), Choices(values.Optional(Key(kind, "choices", number))));
            if (words is null && choices.Length > 0)
                values.Refuse(Key(kind, "choices", number), "these choices have no question", $"Add \"{Key(kind, "question", number)}\".");
            if (words is null)
                continue;
            if (words.Length > RoundKinds.LongestQuestion)
                values.Refuse(Key(kind, "question", number), $"the question has more than {RoundKinds.LongestQuestion} characters", "Ask shorter: it is the heading of a column.");
            else if (InputSheet.Reserved.Concat(questions.Select(one => one.Words)).Contains(words, StringComparer.OrdinalIgnoreCase))
                values.Refuse(Key(kind, "question", number), "the sheet has a column of these words already", "Ask in other words.");
            else if (choices.Length is 1 || choices.Distinct(StringComparer.OrdinalIgnoreCase).Count() < choices.Length)
                values.Refuse(Key(kind, "choices", number), "there is only one choice, or one stands there twice", "Write two choices or more, parted by semicolons.");
            else
                questions.Add(new(words, choices));
        }

        return questions;
    }

    private static string[] Choices(string? text) => (text ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Key(RoundKind kind, string what, int number) => FormattableString.Invariant($"rounds.{kind.Name}.{what}{number}");
}
