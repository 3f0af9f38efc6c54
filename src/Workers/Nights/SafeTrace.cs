using System.Text;

namespace SenHub.Workers.Nights;

/// <summary>Where an exception came from, without its words: a library's message may quote what it was reading.</summary>
internal static class SafeTrace
{
    /// <summary>The types of the chain and the stack of the innermost.</summary>
    public static string Of(Exception exception)
    {
        var text = new StringBuilder(exception.GetType().Name);
        while (exception.InnerException is { } inner)
        {
            exception = inner;
            text.Append(" < ").Append(exception.GetType().Name);
        }

        return text.AppendLine().Append(exception.StackTrace).ToString();
    }
}
