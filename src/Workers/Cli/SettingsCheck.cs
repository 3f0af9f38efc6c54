using Microsoft.Extensions.Options;

namespace SenHub.Workers.Cli;

/// <summary>Checks every setting before the hub starts, and says what to set (style rule 10).</summary>
internal static class SettingsCheck
{
    /// <summary>What is wrong; empty when the hub may start.</summary>
    public static IReadOnlyList<string> Faults(IServiceProvider services)
    {
        try
        {
            services.GetService<IStartupValidator>()?.Validate();
            return [];
        }
        catch (OptionsValidationException wrong)
        {
            return [.. wrong.Failures];
        }
        catch (InvalidOperationException unreadable) when (unreadable.InnerException is FormatException or ArgumentException)
        {
            return [unreadable.Message]; // a word where a number belongs, told by the binder with the setting's name
        }
        catch (AggregateException several)
        {
            return [.. several.InnerExceptions.OfType<OptionsValidationException>().SelectMany(wrong => wrong.Failures)];
        }
    }
}
